/** Text that Markdown shows as it stands. */
export const escapeMarkdown = (text: string): string => text.replaceAll(/[\\`*_[\]<>|]/g, '\\$&');
