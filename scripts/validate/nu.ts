import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Validator } from './validator.ts';

/** Not a dependency of the project: its installation would fetch a Java of its own. */
const version = '26.9.27';
const folder = join('node_modules', '.cache', `vnu-jar-${version}`);
const jar = join(folder, 'node_modules', 'vnu-jar', 'build', 'dist', 'vnu.jar');

/** The Nu HTML checker, which judges the page as text. */
export const nu: Validator = {
  name: 'Nu',
  extension: 'html',
  missing: () => {
    if (spawnSync('java', ['-version']).error !== undefined) return 'no Java';
    return existsSync(jar) || installed() ? undefined : `vnu-jar ${version} could not be installed`;
  },
  judge: async (files) => {
    const messages = await messagesOn(files);
    return files.map((file) => ({
      file,
      faults: messages
        .filter(({ url }) => fileURLToPath(url) === file)
        .map(({ type, lastLine, message }) => `${type}, line ${lastLine ?? 1}: ${message}`),
    }));
  },
};

function installed(): boolean {
  const wanted = ['install', '--ignore-scripts', '--no-save', '--prefix', folder, `vnu-jar@${version}`];
  return spawnSync('npm', wanted, { stdio: 'inherit' }).status === 0 && existsSync(jar);
}

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

async function messagesOn(files: readonly string[]): Promise<readonly Message[]> {
  // What it has to say it says on the error stream, and it ends with 1 when that is something.
  const { stderr, code } = await new Promise<{ readonly stderr: string; readonly code: unknown }>((done) =>
    execFile('java', ['-jar', jar, '--format', 'json', ...files], { maxBuffer }, (fault, _, said) =>
      done({ stderr: said, code: fault?.code ?? 0 }),
    ),
  );
  if (!stderr.startsWith('{')) throw new Error(`The Nu checker ended with ${code}: ${stderr}`);
  const { messages }: { readonly messages: readonly Message[] } = JSON.parse(stderr);
  return messages.filter(({ message }) => !mistaken.some((one) => one.test(message)));
}

const maxBuffer = 64 * 1024 * 1024;

/**
 * It guesses the language from the words, and a bokmål plan printed with English labels is in two. And it does not know
 * that `img-src data:` allows the logo; Chromium does, and tells when a policy stops anything.
 */
const mistaken = [
  /^This document appears to be written in/,
  /^Resource violates Content Security Policy \(meta tag\): image .data:image\/.* blocked by .img-src. directive/,
];
