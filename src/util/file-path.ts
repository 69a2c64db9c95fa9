/** Paths of files with `/` between their parts, as text: nothing here looks at a disk. */

export const folderOf = (path: string): string => {
  const end = path.lastIndexOf('/');
  return end < 0 ? '.' : path.slice(0, end) || '/';
};

/** The path of a file by its name from another file's folder. */
export function beside(path: string, name: string): string {
  const plain = name
    .split('/')
    .filter((part) => part !== '.' && part !== '')
    .join('/');
  const folder = folderOf(path);
  return folder === '.' && !path.startsWith('./') ? plain : `${folder === '/' ? '' : folder}/${plain}`;
}

/** True for a name that leads down from its folder: not absolute, and without `..` or `\`. */
export const isPlainName = (name: string): boolean =>
  name !== '' && !/^\/|^[a-z]:|\\|\0/i.test(name) && !name.split('/').includes('..');

/** True when the file lies in the folder or below it. */
export const liesIn = (folder: string, path: string): boolean =>
  path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/** The letters after the last dot of the name, in lower case. */
export const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
