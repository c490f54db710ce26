import path from "node:path";
import { pathToFileURL } from "node:url";
import type { StoredScenario } from "@/lib/data/kept-model-1";
import { type AnyKeptFigures, type AnyKeptModel, checkedFigures } from "@/lib/data/kept-models";
import { keptVersions } from "@/lib/data/model-versions";

/**
 * What a kept model says of what a link stores. Its file is loaded when it is first asked for, from a name in our own list alone.
 *
 * @returns undefined where the model is not kept, or would have made no such link
 */
export async function keptFiguresOf(modelVersion: string, stored: StoredScenario): Promise<AnyKeptFigures | undefined> {
  const version = keptVersions().find((each) => each === modelVersion);
  if (version === undefined) return undefined;
  const file = pathToFileURL(path.join(process.cwd(), "models", `${version}.mjs`)).href;
  // Found at run time, beside what is served: bundlers leave it alone.
  const { kept }: { kept: AnyKeptModel } = await import(/* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ file);
  const figures = kept.figuresOf(stored);
  return figures && checkedFigures(kept, figures);
}
