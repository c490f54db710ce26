/** The part of the font library that the summary uses; it brings no types of its own. */
declare module "fontkit" {
  export type GlyphRun = { glyphs: unknown[]; positions: object[] };
  type Features = readonly string[] | Readonly<Record<string, boolean>>;
  export type Font = {
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): unknown;
    layout(text: string, features?: Features): GlyphRun;
  };
  export function create(file: Uint8Array): Font;
}
