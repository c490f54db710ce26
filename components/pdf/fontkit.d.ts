/** The part of the font library that the summary uses; it brings no types of its own. */
declare module "fontkit" {
  export type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
  export type GlyphRun = { glyphs: unknown[]; positions: Position[]; readonly advanceWidth: number };
  export type Features = readonly string[] | Readonly<Record<string, boolean>>;
  export type Font = {
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): unknown;
    layout(text: string, features?: Features): GlyphRun;
  };
  export function create(file: Uint8Array): Font;
}
