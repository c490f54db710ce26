/** The part of the font library that the summary and the pictures use; it brings no types of its own. */
declare module "fontkit" {
  /** An outline in units of the font, y upwards. */
  type Outline = { scale(x: number, y: number): Outline; translate(x: number, y: number): Outline; toSVG(): string };
  type Position = { xAdvance: number; xOffset: number; yOffset: number };
  export type GlyphRun = { glyphs: { path: Outline }[]; positions: Position[]; advanceWidth: number };
  type Features = readonly string[] | Readonly<Record<string, boolean>>;
  export type Font = {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    glyphForCodePoint(codePoint: number): unknown;
    layout(text: string, features?: Features): GlyphRun;
  };
  export function create(file: Uint8Array): Font;
}
