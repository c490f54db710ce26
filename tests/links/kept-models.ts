import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { StoredScenario } from "@/lib/data/kept-model-1";
import type { AnyKeptFigures, AnyKeptModel } from "@/lib/data/kept-models";

/** A link of a kept version, what it stores, and what its model said of it on the day it was kept. */
export type Recorded = { name: string; code: string; stored: StoredScenario; figures: AnyKeptFigures };

const pathOf = (file: string): string => fileURLToPath(new URL(`../../models/${file}`, import.meta.url));

export const recordedOf = (version: string): Recorded[] => JSON.parse(readFileSync(pathOf(`${version}.figures.json`), "utf8"));

/** The kept file of a version; where there is none, `node scripts/run.mjs keep-model.ts` makes it for the version of today. */
export async function keptModel(version: string): Promise<AnyKeptModel> {
  const { kept } = await import(/* @vite-ignore */ pathToFileURL(pathOf(`${version}.mjs`)).href);
  return kept;
}
