import { spawn } from "node:child_process";
import { cpus } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { answering } from "../answering.mjs";
import { chromiumArguments, ensureChromium } from "../chromium.mjs";
import { exampleResults } from "../examples.mjs";
import { root } from "../stamp.mjs";
import { writeBetween } from "../write-between.mjs";

/**
 * How long it takes from moving a number of a result to seeing what it changes, in the running product, which has to be built:
 * `npm run build && node scripts/run.mjs measure/explore-latency.mjs`. Chromium is driven by keys and by the pointer. ORIGIN names a
 * server that runs already; a PORT other than 4181 can be named where that one is taken.
 *
 * - key, drag: from the event that moves a slider to the frame that shows the answer to it or to a later one
 * - event: the Event Timing API's own duration, from the event to the next frame, which shows the slider where it was moved to
 * - worker: the engine's own time for an answer, without the way there and back
 *
 * Writes the table into `docs/performance.md`, unless ORIGIN is given.
 */

const port = process.env.PORT ?? "4181";
const origin = process.env.ORIGIN ?? `http://127.0.0.1:${port}`;
const TARGET_MS = 100;
const KEY_PRESSES = 20;
const DRAG_STEPS = 40;
/** A frame at 60 a second. */
const FRAME_MS = 1000 / 60;
const CHARTS = ["cost-by-option", "loss-exceedance", "crossover"];

/** @typedef {{ moves: { at: number, painted?: number }[], taken: number, eventTimes: number[] }} Probe what runs in the page */
/** @typedef {typeof globalThis & { probe: Probe }} Probed */
/** @typedef {{ keys: number[], drags: number[], events: number[], worker: number[], exact: number[], futures: number }} Times */

const server = process.env.ORIGIN
  ? undefined
  : spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
      env: { ...process.env, PORT: port, HOST: "127.0.0.1", SITE_URL: "" },
      stdio: ["ignore", "ignore", "inherit"],
    });
try {
  await answering(`${origin}/healthz`);
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
  const examples = await exampleResults(async (path) => (await fetch(origin + path)).text());
  /** @type {Times} */
  const all = { keys: [], drags: [], events: [], worker: [], exact: [], futures: 0 };
  const table = [
    "| example, chart | futures | key p50 | p95 | drag p50 | p95 | event p50 | p95 | worker p50 | p95 | exact p50 |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
  ];
  console.log(table.join("\n"));
  const tell = (/** @type {string} */ row) => {
    table.push(row);
    console.log(row);
  };
  for (const [index, address] of examples.entries()) {
    const chart = /** @type {string} */ (CHARTS[index % CHARTS.length]);
    const times = await measured(browser, `${address}/explore?chart=${chart}`);
    for (const kind of /** @type {const} */ (["keys", "drags", "events", "worker", "exact"])) all[kind].push(...times[kind]);
    tell(rowOf(`${index + 1}, ${chart}`, times));
  }
  tell(rowOf("all", all));
  const moves = [...all.keys, ...all.drags];
  const p95 = quantile(moves, 0.95);
  const found = `${moves.length} moves, p95 ${p95.toFixed(0)} ms from input to painted change: ${p95 <= TARGET_MS ? "within" : "ABOVE"} ${TARGET_MS} ms.`;
  console.log(`\n${found}`);
  if (server) {
    const machine = `Chromium ${browser.version()}, ${cpus().length} cores, ${cpus()[0]?.model.trim()}`;
    const measured = `Measured on ${new Date().toISOString().slice(0, 10)} (${machine}): ${found}`;
    writeBetween("docs/performance.md", "explore", [measured, "", ...table].join("\n"));
  }
  await browser.close();
} finally {
  server?.kill("SIGTERM");
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 * @returns {Promise<Times>}
 */
async function measured(browser, address) {
  const page = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 800 } });
  await page.addInitScript(observe);
  await page.goto(address);
  // Scripts wait until somebody is there.
  await page.mouse.move(2, 2);
  await page.waitForFunction(() =>
    ["quick", "exact"].every((precision) => performance.getEntriesByName(`explore ${precision} ready`).length > 0),
  );
  const futures = await page.evaluate(() => /** @type {PerformanceMark} */ (performance.getEntriesByName("explore quick ready")[0]).detail);
  for (const control of ["mailboxes", "hourlyCost"]) {
    await page.locator(`[data-control="${control}"]`).focus();
    for (let press = 0; press < KEY_PRESSES; press += 1) {
      await page.keyboard.press(press < KEY_PRESSES / 2 ? "ArrowRight" : "ArrowUp");
      await settled(page);
      // A person does not wait for the exact figures between two presses, but sometimes for longer than they take to begin.
      await page.waitForTimeout(press % 4 === 3 ? 400 : 60);
    }
  }
  const keys = await take(page);
  const slider = page.locator('[data-control="mailboxes"]');
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("There is no slider for mailboxes.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.3, y);
  await page.mouse.down();
  for (let step = 1; step <= DRAG_STEPS; step += 1) {
    await page.mouse.move(box.x + box.width * (0.3 + (0.5 * step) / DRAG_STEPS), y);
    await page.waitForTimeout(2 * FRAME_MS);
  }
  await page.mouse.up();
  await settled(page);
  const drags = await take(page);
  await page.waitForTimeout(3000);
  const rest = await page.evaluate(() => {
    const named = (/** @type {string} */ name) => performance.getEntriesByName(name).map(({ duration }) => duration);
    return {
      worker: named("explore quick figures"),
      exact: named("explore exact figures"),
      events: /** @type {Probed} */ (globalThis).probe.eventTimes,
    };
  });
  await page.close();
  return { keys, drags, ...rest, futures };
}

/** Runs in the page: numbers the moves, and notes when the answer to each is painted. */
function observe() {
  /** @type {Probe} */
  const probe = { moves: [], taken: 0, eventTimes: [] };
  Object.assign(globalThis, { probe });
  const { moves, eventTimes } = probe;
  const isSlider = (/** @type {EventTarget | null} */ target) => target instanceof HTMLInputElement && target.type === "range";
  addEventListener("input", (event) => isSlider(event.target) && moves.push({ at: event.timeStamp }), true);
  new PerformanceObserver((list) => {
    for (const entry of /** @type {PerformanceEventTiming[]} */ (list.getEntries())) {
      if (["keydown", "pointerdown", "pointerup"].includes(entry.name) && isSlider(entry.target)) eventTimes.push(entry.duration);
    }
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16, buffered: true }));
  addEventListener("DOMContentLoaded", () => {
    new MutationObserver(() => {
      const shown = Number(document.querySelector("[data-move]")?.getAttribute("data-move") ?? 0);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // The first task after a frame's callbacks runs when the frame has been painted.
        port1.onmessage = () => {
          for (const move of moves.slice(0, shown)) move.painted ??= performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, attributeFilter: ["data-move"] });
  });
}

/** Waits until every move has been answered. @param {import("@playwright/test").Page} page */
async function settled(page) {
  await page.waitForFunction(() => /** @type {Probed} */ (globalThis).probe.moves.every(({ painted }) => painted !== undefined));
}

/** The times of the moves since the last call. @param {import("@playwright/test").Page} page @returns {Promise<number[]>} */
function take(page) {
  return page.evaluate(() => {
    const { probe } = /** @type {Probed} */ (globalThis);
    const { moves, taken } = probe;
    probe.taken = moves.length;
    return moves.slice(taken).map(({ at, painted }) => (painted ?? Number.POSITIVE_INFINITY) - at);
  });
}

/** @param {string} name @param {Times} times */
function rowOf(name, { keys, drags, events, worker, exact, futures }) {
  const both = (/** @type {number[]} */ values) => `${quantile(values, 0.5).toFixed(0)} | ${quantile(values, 0.95).toFixed(0)}`;
  const exactly = quantile(exact, 0.5).toFixed(0);
  return `| ${name} | ${futures || ""} | ${both(keys)} | ${both(drags)} | ${both(events)} | ${both(worker)} | ${exactly} |`;
}

/** @param {number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
