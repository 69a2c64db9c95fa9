import { readFileSync } from 'node:fs';

/** The plain closing line of a run: how many tests passed and failed, as the test runner wrote it down. */
const [file = 'coverage/tests.json'] = process.argv.slice(2);
const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
process.exitCode = numFailedTests > 0 || numTotalTests === 0 ? 1 : 0;
