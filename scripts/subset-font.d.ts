declare module "subset-font" {
  /** The part of `subset-font` in use: a font of the given characters only. */
  export default function subsetFont(
    font: Buffer,
    characters: string,
    options: { targetFormat: "truetype"; keepFeatures: string[]; noHinting: boolean; variationAxes?: Record<string, number> },
  ): Promise<Buffer>;
}
