/** How far two colours, `#0b4a57`, stand from one another in lightness: WCAG 2.1, contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A colour mixed into another: none of it at 0, all of it at 1. */
export const mixed = (colour: string, into: string, share: number): string => {
  const [some, rest] = [partsOf(colour), partsOf(into)];
  const parts = some.map((part, index) => Math.round(part * share + (rest[index] ?? 0) * (1 - share)));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};

/** What text must have to be read by everyone, in small type. */
export const legible = 4.5;

const partsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
