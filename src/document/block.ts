/**
 * A piece of running text. Links go out of the document, references to an anchor inside it; `page` asks for the number of
 * the page it is on, where there are pages.
 */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly emphasis: readonly Inline[] }
  | { readonly link: string; readonly text: string }
  | { readonly reference: string; readonly text: string; readonly page?: true };

/** A drawing as plain geometry in points, origin top left; HTML writes it as SVG, PDF as vectors. */
export type Shape =
  | {
      readonly shape: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly tone: Tone;
      readonly lines: readonly string[];
    }
  | {
      readonly shape: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly arrow?: true;
      readonly dashed?: true;
    }
  | {
      readonly shape: 'area';
      readonly points: readonly (readonly [number, number])[];
      readonly tone: Tone;
    }
  | {
      /** One line of text; `y` is the middle of its height. */
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly align: 'start' | 'middle' | 'end';
      readonly strong?: true;
      /** On an area of this tone; on the paper when nothing is said. */
      readonly on?: Tone;
    };

export type Tone = 'plain' | 'accent' | 'muted' | 'warning';

export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Cell = readonly Inline[];

/** What a document is made of. Renderers draw blocks and know nothing of plans. */
export type Block = Content & {
  /** What it can be referred to by. */
  readonly anchor?: string;
  /** The fields of the plan it shows, as `notification.callList`, so that a crosswalk can lead to it. */
  readonly about?: readonly string[];
};

type Content =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: readonly Inline[] }
  /** What must be seen first, from where one stands. */
  | { readonly kind: 'prominent'; readonly text: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
      /** With a box to tick before each. */
      readonly checks?: true;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly head: readonly string[];
      /** The first cell of each row is its header. */
      readonly rowHeaders: boolean;
      readonly rows: readonly (readonly Cell[])[];
      /** Relative column widths; equal when absent. */
      readonly widths?: readonly number[];
      /** Shown as cards on a narrow screen. */
      readonly cards?: true;
    }
  | { readonly kind: 'facts'; readonly caption: string; readonly facts: readonly (readonly [string, Cell])[] }
  | { readonly kind: 'card'; readonly title: string; readonly body: readonly Block[] }
  | { readonly kind: 'notice'; readonly tone: 'draft' | 'expired' | 'gap' | 'note'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly figure: Figure;
      readonly caption: string;
      readonly alt: string;
      readonly sameAsText: readonly Block[];
    }
  | { readonly kind: 'page-break' };

/** One chapter. */
export interface DocumentSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** It stands on a page of its own between the cover and the contents. */
  readonly first?: true;
}
