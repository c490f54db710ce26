import { type Block, heightOf } from "./block";
import type { Structure } from "./document";
import { group } from "./tagging";
import { paragraph, type Setting, type StyleId } from "./text";

type ListPlace = { width: number; style: StyleId; between: number; numbered?: boolean };

/** A list, one block an item: a dash or a number hanging left of the text. */
export function list(setting: Setting, parent: () => Structure, items: readonly string[], place: ListPlace): Block[] {
  const { document, density, spacing } = setting;
  const listElement = group(document, parent, "L");
  const indent = (place.numbered ? 16 : 12) * density;
  return items.map((item, index) => {
    const itemElement = group(document, listElement, "LI");
    const label = paragraph(setting, itemElement, "Lbl", place.numbered ? `${index + 1}.` : "–", place.style, { width: indent });
    const body = paragraph(setting, itemElement, "LBody", item, place.style, { width: place.width - indent });
    return {
      height: heightOf([body]),
      before: place.between * spacing,
      keepWithNext: false,
      draw: (x: number, y: number) => {
        label.draw(x, y);
        body.draw(x + indent, y);
      },
    };
  });
}
