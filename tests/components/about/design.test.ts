import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { contrast, PAIRS, readTokens, type Theme } from "@/components/about/design/tokens";
import { STATUS_COLOURS, TONES } from "@/components/documents/pdf/palette";
import { COLOURS } from "@/components/documents/preview/card";
import { THEME_COLOURS } from "@/components/ui/theme-colours";

const tokens = readTokens(readFileSync("app/tokens.css", "utf8"));

describe("contrast", () => {
  it("is 21 between black and white, 1 between equals, and as others compute it", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    expect(contrast("#123456", "#123456")).toBe(1);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  });
});

describe.each(["light", "dark", "print"] as Theme[])("the colours of %s", (theme) => {
  it.each(PAIRS)("$front can be told from $back", ({ front, back, least }) => {
    expect(contrast(tokens[theme][front] ?? "", tokens[theme][back] ?? "")).toBeGreaterThanOrEqual(least);
  });

  it("tell owning from buying without hue, on a grey print or by an eye that sees none", () => {
    expect(contrast(tokens[theme].own ?? "", tokens[theme].hosted ?? "")).toBeGreaterThan(1.7);
  });
});

/** Every style sheet and component, as one text. */
function sources(): string {
  const files = ["app", "components"].flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
  return files
    .filter((file) => file.isFile() && /\.(css|tsx?)$/.test(file.name))
    .map((file) => readFileSync(path.join(file.parentPath, file.name), "utf8"))
    .join("\n");
}

describe("one set of colours", () => {
  it("has no token and no colour class that nothing uses", () => {
    const text = sources();
    const theme = /@theme inline \{([^}]*)\}/.exec(text)?.[1] ?? "";
    const elsewhere = text.replace(theme, "");
    const isUsed = (name: string) => theme.includes(`--color-${name}:`) || elsewhere.includes(`var(--${name})`);
    expect(Object.keys(tokens.light).filter((name) => !isUsed(name))).toEqual([]);
    const classes = [...theme.matchAll(/--color-([a-z-]+):/g)].map(([, name = ""]) => name);
    expect(classes.length).toBeGreaterThan(8);
    const prefixes = "text|bg|border|fill|stroke|accent|outline";
    expect(classes.filter((name) => !new RegExp(`\\b(${prefixes})-${name}(?![\\w-])`).test(elsewhere))).toEqual([]);
  });

  it("every token has a value of its own in every theme, but for measures", () => {
    const own = (theme: Theme) => Object.keys(tokens[theme]).sort();
    for (const theme of ["dark", "print", "forced"] as Theme[]) expect(own(theme)).toEqual(own("light"));
    const isColour = (name: string) => tokens.light[name]?.startsWith("#");
    const same = (theme: Theme) => Object.keys(tokens.light).filter((name) => isColour(name) && tokens[theme][name] === tokens.light[name]);
    expect(same("dark")).toEqual([]);
    expect(same("forced")).toEqual([]);
  });

  it("the PDF prints in the tokens of paper", () => {
    for (const [tone, colour] of Object.entries(TONES)) expect(`${tone} ${colour}`).toBe(`${tone} ${tokens.print[tone]}`);
    const { good, bad, unknown } = tokens.print;
    expect(STATUS_COLOURS).toEqual({ met: good, "not-met": bad, unknown });
  });

  it("preview cards are drawn, and the browser's frame is coloured, in the tokens of the light theme", () => {
    for (const [tone, colour] of Object.entries(COLOURS)) expect(`${tone} ${colour}`).toBe(`${tone} ${tokens.light[tone]}`);
    expect(THEME_COLOURS).toEqual([
      { media: "(prefers-color-scheme: light)", color: tokens.light.paper },
      { media: "(prefers-color-scheme: dark)", color: tokens.dark.paper },
    ]);
  });
});
