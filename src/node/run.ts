import { main } from '../cli/main.ts';
import { environment } from './environment.ts';

/**
 * The program starts here. The exit code is set and the process left to end, so that nothing still being written is cut
 * off. An interrupt ends the process as the system does it (130 in a shell): files are only ever replaced whole.
 */
main(process.argv.slice(2), environment()).then((code) => {
  process.exitCode = code;
});
