import type { PdfDocument, Structure } from "./document";

type LinkArea = { x: number; y: number; width: number; height: number; url: string; contents: string };

/** Draws text inside a Link element under `parent` and makes the area around it open the address. */
export function linked(document: PdfDocument, parent: Structure, area: LinkArea, draw: () => void): void {
  const element = document.struct("Link");
  parent.add(element);
  element.add(draw);
  // The library writes primitive strings as PDF names and string objects as text.
  document.link(area.x, area.y, area.width, area.height, area.url, { structParent: element, Contents: Object(area.contents) });
  // Ended here and not later: the library takes the page that is current when the element ends for the link's page.
  element.end();
}
