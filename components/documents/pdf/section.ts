import type { Block } from "./block";
import type { Structure } from "./document";
import { MARGIN, type Sheet } from "./sheet";
import { group } from "./tagging";
import { paragraph, type Setting, type StyleId } from "./text";

/** A part of the summary: its node in the structure tree and the setting that its blocks are made with. */
export type Section = { setting: Setting; parent: () => Structure };

export function section(sheet: Sheet): Section {
  const setting = { document: sheet.document, density: sheet.density, spacing: sheet.spacing };
  return { setting, parent: group(sheet.document, () => sheet.root, "Sect") };
}

/** A section's heading, kept with what follows, with a bookmark that leads to it. */
export function heading({ setting, parent }: Section, text: string, width: number, before = 26): Block {
  const block = paragraph(setting, parent, "H2", text, "heading", { width, before, keepWithNext: true });
  return {
    ...block,
    draw: (x, y) => {
      bookmark(setting, text, y);
      block.draw(x, y);
    },
  };
}

/** An entry of the reader's outline that leads to just above `y` on the page being drawn. */
export function bookmark({ document }: Setting, text: string, y: number): void {
  // The library measures `left` from the right edge of the page.
  document.outline.addItem(text, { top: Math.max(0, y - MARGIN.top / 4), left: document.page.width });
}

export function subheading({ setting, parent }: Section, text: string, width: number, before = 12): Block {
  return paragraph(setting, parent, "H3", text, "subheading", { width, before, keepWithNext: true });
}

/** Paragraphs below each other, `between` points apart. */
export function paragraphs({ setting, parent }: Section, texts: readonly string[], style: StyleId, width: number, between = 5): Block[] {
  return texts.map((text) => paragraph(setting, parent, "P", text, style, { width, before: between }));
}
