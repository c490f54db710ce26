/** The colour tokens as plain data, read from the style sheet itself, and how well they can be told apart. */

/** Where a token has a value of its own; what a theme leaves out it takes from `light`. */
export type Theme = "light" | "dark" | "print" | "forced";

/** Names without the two dashes, values as written. */
export type Tokens = Readonly<Record<string, string>>;

const OPENINGS: Readonly<Record<Exclude<Theme, "light">, string>> = {
  dark: "@media (prefers-color-scheme: dark)",
  print: "@media print",
  forced: "@media (forced-colors: active)",
};

/**
 * The tokens of each theme.
 *
 * @param css the text of `app/tokens.css`
 * @throws {Error} when a theme is not in it
 */
export function readTokens(css: string): Record<Theme, Tokens> {
  const light = declarations(css, ":root");
  const themed = (theme: Exclude<Theme, "light">) => ({ ...light, ...declarations(css, OPENINGS[theme]) });
  return { light, dark: themed("dark"), print: themed("print"), forced: themed("forced") };
}

/** The declarations of the first block after `opening`. */
function declarations(css: string, opening: string): Tokens {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`The style sheet has no block that begins with ${opening}.`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Relative luminance of a colour `#rrggbb`, 0 to 1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = 4.5;
const SHAPE = 3;

/** A token on another one, and the least contrast that it needs there: 4.5 for text, 3 for what only has to be seen. */
export type Pair = { front: string; back: string; least: typeof TEXT | typeof SHAPE };

const pairs = (back: string, least: Pair["least"], ...fronts: string[]): Pair[] => fronts.map((front) => ({ front, back, least }));

/** Every pair that the pages use. Rules and soft fills carry no meaning by themselves, so they are in none. */
export const PAIRS: readonly Pair[] = [
  ...pairs("paper", TEXT, "ink", "muted", "accent", "accent-strong", "good", "bad", "unknown"),
  ...pairs("paper-sunk", TEXT, "ink", "muted", "accent"),
  ...pairs("bad-soft", TEXT, "ink", "bad", "accent"),
  ...pairs("accent", TEXT, "on-accent"),
  ...pairs("accent-strong", TEXT, "on-accent"),
  ...pairs("paper", SHAPE, "control", "focus", "own", "hosted"),
  ...pairs("own-soft", SHAPE, "own"),
];
