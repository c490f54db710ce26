import { type Answer, asker } from "./asking";

export type Overloaded = {
  /** What became of each request for heavy work. */
  heavy: Answer[];
  /** Statuses of the light requests, sent one after the other meanwhile. */
  meanwhile: number[];
  /** How long each of these took, ms. */
  times: number[];
};

/** Between two light requests, ms: few enough to add no load. */
const PAUSE = 20;

/**
 * Asks for all of the heavy paths at once, each over a separate connection, and until the last of them is answered for the light ones in
 * turn. Rejects when one of them hangs or its connection breaks off.
 */
export async function overload(origin: string, heavyPaths: readonly string[], lightPaths: readonly string[]): Promise<Overloaded> {
  const all = asker(origin, heavyPaths.length);
  const state = { isOver: false };
  const heavy = Promise.all(heavyPaths.map(all.ask)).finally(() => {
    state.isOver = true;
    all.close();
  });
  const [answers, light] = await Promise.all([heavy, inTurn(origin, lightPaths, () => state.isOver)]);
  return { heavy: answers, ...light };
}

/** Asks for the paths in turn, with a short pause between two, until it is over. */
export async function inTurn(
  origin: string,
  paths: readonly string[],
  isOver: () => boolean,
): Promise<Pick<Overloaded, "meanwhile" | "times">> {
  const { ask, close } = asker(origin, 1);
  const meanwhile: number[] = [];
  const times: number[] = [];
  while (!isOver()) {
    for (const path of paths) {
      const asked = performance.now();
      const { status } = await ask(path);
      times.push(performance.now() - asked);
      meanwhile.push(status);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }
  close();
  return { meanwhile, times };
}
