/** What @types/pdfkit 0.17.6 lacks of pdfkit 0.20.2, and the private members that are used, which pins the version. */
declare namespace PDFKit {
  interface PDFDocument {
    readonly _font: EmbeddedFont;
    /** How much has been written. */
    _offset: number;
    _addInfo(): void;
    _write(written: string | Uint8Array): void;
  }

  /** A font as pdfkit embeds it, and what it has gathered of it: widths in thousandths of the size, and letters, by place. */
  interface EmbeddedFont {
    readonly id: string;
    readonly scale: number;
    readonly font: {
      readonly unitsPerEm: number;
      /** Glyph 0 where the font has none. */
      glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
    };
    readonly subset: { includeGlyph(glyph: number): number };
    readonly widths: number[];
    readonly unicode: (readonly number[])[];
    ref(): PDFKitReference;
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
