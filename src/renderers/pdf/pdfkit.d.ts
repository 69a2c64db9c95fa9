/** What @types/pdfkit 0.17.6 lacks of pdfkit 0.20.2, and the private members that are used, which pins the version. */
declare namespace PDFKit {
  interface PDFDocument {
    readonly _font: EmbeddedFont;
    _addInfo(): void;
  }

  /** A font as pdfkit embeds it: glyphs in hexadecimal, positions in thousandths of the size. */
  interface EmbeddedFont {
    readonly id: string;
    readonly font: import('./kerning.ts').Font;
    ref(): PDFKitReference;
    encode(
      text: string,
      features: import('./kerning.ts').Features,
    ): readonly [
      glyphs: readonly string[],
      positions: readonly { readonly xAdvance: number; readonly advanceWidth: number }[],
    ];
  }

  interface PDFStructureElement {
    readonly dictionary: { readonly data: { A?: unknown } };
    add(child: () => void): PDFStructureElement;
  }

  interface PDFOutline {
    addItem(
      title: string,
      options: {
        readonly fit: false;
        readonly top: number;
        readonly left: number;
        readonly expanded?: boolean;
      },
    ): PDFOutline;
  }
}

declare namespace PDFKit.Mixins {
  interface StructureElementOptions {
    readonly bbox?: readonly [left: number, top: number, right: number, bottom: number];
    readonly placement?: 'Block';
    readonly scope?: 'Column' | 'Row';
  }

  interface AnnotationOption {
    readonly structParent?: PDFStructureElement;
  }
}
