/** Each language of `hyphen` is a CommonJS module of the same shape. */
declare module 'hyphen/*/index.js' {
  const language: { readonly hyphenateSync: (text: string) => string };
  export = language;
}
