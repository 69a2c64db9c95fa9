import { watch } from 'node:fs';
import type { Changes } from '../app/ports.ts';

/** An editor writes several times for each save, or puts a new file in the place of the old: it is waited until it is done. */
const quiet = 40;

/** Folders are watched rather than files, so that a file that is replaced is not lost. */
export const changes: Changes = async function* (folders) {
  let wake: () => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const watchers = [...new Set(folders)].map((folder) =>
    watch(folder, () => {
      clearTimeout(timer);
      timer = setTimeout(() => wake(), quiet);
    }),
  );
  try {
    for (;;) {
      await new Promise<void>((done) => {
        wake = done;
      });
      yield;
    }
  } finally {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
  }
};
