/**
 * What one client can do to the product, each in figures: `node scripts/run.mjs measure/attack.ts [seconds=30] [names…]`. A name is that of
 * an attack (`2a-methods`, or its beginning: `2`) or of a way to the product (`direct`, `HAProxy`, `nginx`); without any, all are run, which
 * takes an hour and a half at 30 s. `BUILD=/another/checkout` attacks that one's build behind that one's `deploy/`. It speaks to
 * 127.0.0.0/8 alone, and each attack starts a fresh instance.
 *
 * The attacker is 127.0.0.2, and on the same machine, so that it takes a good part of the processor. When all were run for 30 s and
 * for this checkout, the tables are written into `docs/threat-model.md` between `<!-- attack -->` and `<!-- end -->`.
 */
import { cpus } from "node:os";
import { root } from "../stamp.mjs";
import { writeBetween } from "../write-between.mjs";
import { ask } from "./attack/ask.mjs";
import { ATTACKS } from "./attack/attacks";
import { ONCE, type Once } from "./attack/once";
import { type Served, type Watched, watched } from "./attack/watch";
import { type Attack, BUILD, openWay, WAYS, type Way, type WayName } from "./attack/way";
import { exampleCode } from "./load/codes";

const ALL_S = 30;
const [given = String(ALL_S), ...names] = process.argv.slice(2);
const seconds = Number(given);
if (!(seconds >= 1 && seconds <= 600)) throw new Error(`${given} is no number of seconds from 1 to 600`);

const whole = (value: number): string => (Number.isNaN(value) ? "–" : Math.round(value).toLocaleString("en-GB"));
const times = ({ p50, p99 }: Served): string => `${whole(p50)} / ${whole(p99)}`;
const failed = ({ asked, answered, others }: Served): string =>
  answered === asked ? `none of ${asked}` : `${asked - answered} of ${asked}: ${others}`;

const chosenWays = WAYS.filter((way) => names.includes(way));
const chosenNames = names.filter((name) => !WAYS.includes(name as WayName));
const isChosen = ({ name, ways }: Attack | Once, way: WayName): boolean =>
  (ways === undefined || ways.includes(way)) && (chosenNames.length === 0 || chosenNames.some((chosen) => name.startsWith(chosen)));

const HEAD = [
  "| attack | `/healthz`, p50 / p99, ms | not answered | asked of an instance itself, p50 / p99, ms | start page, cached result: p99, ms, and not answered | memory before, peak, after, MB | what became of its own requests |",
  "|---|--:|---|--:|---|---|---|",
];

function lineOf({ name, what }: Attack, { said, healthz, itself, pages, cached, memory }: Watched): string {
  const beside = [pages, cached].map((each) => `${whole(each.p99)}, ${failed(each)}`).join("; ");
  const megabytes = `${whole(memory.before)}, ${whole(memory.peak)}, ${memory.after === undefined ? "ended" : whole(memory.after)}`;
  return `| ${name}: ${what} | ${times(healthz)} | ${failed(healthz)} | ${times(itself)} | ${beside} | ${megabytes} | ${said} |`;
}

/** Does something to a way that was opened for it alone. */
async function apart<T>(name: WayName, use: (way: Way) => Promise<T>): Promise<T> {
  const way = await openWay(name);
  try {
    return await use(way);
  } finally {
    await way.end();
  }
}

/** The address of an example, once every instance has it and the start page. */
async function warmed({ instances, door }: Way): Promise<string> {
  const paths = await Promise.all(instances.map(async (instance) => `/r/${await exampleCode(`http://${instance.door.host}`)}`));
  const path = paths[0] ?? "/";
  for (const each of [...instances.map((instance) => instance.door), door]) await ask(each, { path, from: "127.0.0.3" });
  return path;
}

async function tableOf(way: WayName): Promise<string> {
  const lines = [...HEAD];
  const say = (line: string) => {
    lines.push(line);
    console.log(line);
  };
  console.log(`\n${way}\n`);
  for (const attack of ATTACKS.filter((each) => isChosen(each, way))) {
    say(
      await apart(way, async (opened) => {
        const cached = await warmed(opened);
        return lineOf(attack, await watched(opened, cached, () => attack.run(opened, { cached, seconds })));
      }),
    );
  }
  const once = ONCE.filter((each) => isChosen(each, way));
  if (once.length > 0) say("");
  for (const { name, what, run } of once) say(`- ${name}, ${what}: ${await apart(way, run)}.`);
  return `### ${way}\n\n${lines.join("\n")}`;
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
const tables: string[] = [];
for (const way of chosenWays.length > 0 ? chosenWays : WAYS) tables.push(await tableOf(way));
const made = `Written by \`node scripts/run.mjs measure/attack.ts ${seconds}\`: Node ${process.version}, ${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, the attacker on the same machine.`;
const text = [made, ...tables].join("\n\n");
console.log(`\n${text}`);
if (names.length === 0 && seconds === ALL_S && BUILD === root.replace(/\/$/, "")) writeBetween("docs/threat-model.md", "attack", text);
