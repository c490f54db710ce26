import type { PdfDocument, Structure } from "./document";

/** Draws inside a new structure element under `parent`; the element is complete afterwards. */
export function tagged(document: PdfDocument, parent: Structure, type: string, draw: () => void): void {
  const element = document.struct(type);
  parent.add(element);
  element.add(draw);
  element.end();
}

/** Draws what carries no meaning: rules, marks that repeat a word, running lines. */
export function artifact(document: PdfDocument, draw: () => void, type: "Pagination" | "Layout" = "Layout"): void {
  document.markContent("Artifact", { type });
  draw();
  document.endMarkedContent();
}

/**
 * A structure element that joins the tree when it is first asked for, so that the tree has the order of drawing and no element is
 * empty. It stays open for more children until the document ends.
 */
export function group(document: PdfDocument, parent: () => Structure, type: string): () => Structure {
  let element: Structure | undefined;
  return () => {
    if (!element) {
      element = document.struct(type);
      parent().add(element);
    }
    return element;
  };
}
