import { uniformStream } from "@/lib/simulation/random";
import { ownEngine } from "./engine";
import { ANNUITY, type Engine, expectedTotal, type Figures } from "./model";
import { plainLoop } from "./plain-loop";
import { squiggle } from "./squiggle";
import { takingTurns } from "./timing";

/** Uniforms that a plain loop over this model takes, by number of draws: the floor beside which engines are put. */
const UNIFORMS = [
  { draws: 10_000, count: 704_387, rounds: 7 },
  { draws: 100_000, count: 7_036_664, rounds: 3 },
];
const REFERENCE_DRAWS = 2_000_000;
const REFERENCE_SEED = 77_000;
/** The error of the 90th percentile whose price in time is compared. */
const WANTED = 0.005;

const ENGINES: { name: string; run: Engine; seeds: number }[] = [
  { name: "own engine", run: ownEngine, seeds: 200 },
  { name: "plain loop", run: plainLoop, seeds: 200 },
  { name: "squiggle 0.10.0", run: squiggle, seeds: 80 },
];

const pad = (value: string | number, width: number) => String(value).padStart(width);
const row = (name: string, ...cells: string[]) => console.log(name.padEnd(20) + cells.map((cell) => pad(cell, 12)).join(""));
const whole = (n: number) => n.toLocaleString("en");

/** Times one model in three engines at equal draws and at equal error, and prints both with a check that they agree. */
export async function benchSharedModel(): Promise<void> {
  let seed = 1;
  for (const { draws, count, rounds } of UNIFORMS) {
    const times = await takingTurns(
      {
        bare: () => drawOnly(count, seed++),
        own: () => ownEngine(draws, seed++),
        plain: () => plainLoop(draws, seed++),
        squiggle: () => squiggle(draws, seed++),
      },
      { rounds, turn: 150 },
    );
    console.log(`\nShared model, ${whole(draws)} draws, fresh random numbers in every run, milliseconds`);
    row("", "time", "× own", "× bare");
    const named = {
      [`${whole(count)} uniforms`]: times.bare,
      "own engine": times.own,
      "plain loop": times.plain,
      "squiggle 0.10.0": times.squiggle,
    };
    for (const [name, time] of Object.entries(named))
      row(name, time.toFixed(1), (time / times.own).toFixed(2), (time / times.bare).toFixed(2));
    verdict(`squiggle / own = ${(times.squiggle / times.own).toFixed(1)}, wanted at least 15`, times.squiggle / times.own >= 15);
    verdict(`own / bare = ${(times.own / times.bare).toFixed(2)}, wanted at most 3`, times.own / times.bare <= 3);
  }

  const reference = plainLoop(REFERENCE_DRAWS, REFERENCE_SEED);
  console.log(
    `\nFigures: mean of 20 runs of 10,000 draws beside ${whole(REFERENCE_DRAWS)} draws of the plain loop; in brackets standard errors apart`,
  );
  row("", "mean", "P10", "P50", "P90");
  row("closed form", expectedTotal().toFixed(1));
  row("reference", ...cells(reference));
  let agree = true;
  for (const { name, run } of ENGINES) {
    const runs: Figures[] = [];
    for (let i = 0; i < 20; i++) runs.push(await run(10_000, 1000 + i));
    const compared = FIGURES.map((figure) => {
      const values = runs.map((each) => each[figure]);
      const mean = average(values);
      const error = Math.sqrt(average(values.map((value) => (value - mean) ** 2)) / (runs.length - 1));
      const apart = (mean - reference[figure]) / Math.hypot(error, referenceError(values, mean));
      if (Math.abs(apart) > 4) agree = false;
      return `${mean.toFixed(1)} (${apart.toFixed(1)})`;
    });
    console.log(name.padEnd(20) + compared.map((cell) => pad(cell, 16)).join(""));
  }
  verdict("all figures within 4 standard errors", agree);

  console.log(`\nTime until the root mean square error of P90 is ${WANTED * 100}%`);
  row("", "draws", "error", "ms", "× own");
  const needed = new Map<string, { draws: number; run: Engine }>();
  for (const { name, run, seeds } of ENGINES) {
    const trial = 2000;
    const error = await errorOfP90(run, trial, seeds, 10_000, reference.p90);
    needed.set(name, { draws: Math.max(50, Math.round((trial * (error / WANTED) ** 2) / 50) * 50), run });
  }
  const times = await takingTurns(Object.fromEntries([...needed].map(([name, { draws, run }]) => [name, () => run(draws, seed++)])), {
    rounds: 7,
    turn: 100,
  });
  const own = times["own engine"] as number;
  for (const { name, run, seeds } of ENGINES) {
    const draws = needed.get(name)?.draws as number;
    const error = await errorOfP90(run, draws, seeds, 20_000, reference.p90);
    const time = times[name] as number;
    row(name, whole(draws), `${(error * 100).toFixed(2)}%`, time.toFixed(2), (time / own).toFixed(1));
  }
  console.log(`\nThe growing cost is ${ANNUITY.toFixed(2)} first months. See scripts/bench/model.ts for the model.`);
}

const FIGURES = ["mean", "p10", "p50", "p90"] as const;
const cells = (figures: Figures) => FIGURES.map((figure) => figures[figure].toFixed(1));
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The standard error of the reference, from the spread of runs of 10,000 plain draws or better. */
function referenceError(values: readonly number[], mean: number): number {
  return Math.sqrt(average(values.map((value) => (value - mean) ** 2)) * (10_000 / REFERENCE_DRAWS));
}

/** The relative root mean square error of P90 over seeds. */
async function errorOfP90(run: Engine, draws: number, seeds: number, from: number, truth: number): Promise<number> {
  let sum = 0;
  for (let i = 0; i < seeds; i++) sum += ((await run(draws, from + i)).p90 / truth - 1) ** 2;
  return Math.sqrt(sum / seeds);
}

function drawOnly(count: number, seed: number): number {
  const next = uniformStream("bench.bare", seed);
  let sum = 0;
  for (let i = 0; i < count; i++) sum += next();
  return sum;
}

function verdict(text: string, reached: boolean): void {
  console.log(`${reached ? "reached" : "MISSED "}  ${text}`);
}
