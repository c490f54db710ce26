import { readFile } from "node:fs/promises";
import path from "node:path";

/** Inter for text, Source Serif for headings; both cut to Latin and embedded. */
export type FontFiles = { regular: Buffer; semibold: Buffer; serif: Buffer };

let loading: Promise<FontFiles> | undefined;

/** The font files of the summary and the preview, read from `components/documents/pdf/fonts` once per process. Rejects when a file is missing, and tries again next time. */
export function loadFonts(): Promise<FontFiles> {
  loading ??= readFonts().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function readFonts(): Promise<FontFiles> {
  const [regular, semibold, serif] = await Promise.all([
    readFile(path.join(process.cwd(), "components/documents/pdf/fonts/inter-regular.ttf")),
    readFile(path.join(process.cwd(), "components/documents/pdf/fonts/inter-semibold.ttf")),
    readFile(path.join(process.cwd(), "components/documents/pdf/fonts/source-serif-semibold.ttf")),
  ]);
  return { regular, semibold, serif };
}
