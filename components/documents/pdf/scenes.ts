import { buildScene } from "@/lib/charts/build-scene";
import type { Scene } from "@/lib/charts/scene";
import type { Chart } from "@/lib/report/types";

/** The scenes of one report's charts. Placing their labels takes longer than setting a page, so each is drawn once, however many settings are tried. */
export class Scenes {
  readonly #drawn = new Map<string, Scene>();

  /** The chart drawn `width` units wide; a tornado cut to fewer bars is another picture. */
  of(chart: Chart, width: number): Scene {
    const bars = chart.id === "tornado" ? chart.bars.length : 0;
    const key = `${chart.id} ${width} ${bars}`;
    const scene = this.#drawn.get(key) ?? buildScene(chart, width);
    this.#drawn.set(key, scene);
    return scene;
  }
}
