import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { root } from "../../stamp.mjs";

/** A process of the standalone build, as `npm start` serves it. */
export type Instance = {
  origin: string;
  process: ChildProcess;
  /** Sends a signal and waits for the end; gives the exit code, null when the signal itself ended it. */
  end: (signal: NodeJS.Signals) => Promise<number | null>;
};

/** For a machine with much else to do; one without starts in a second. */
const STARTS_WITHIN = 60_000;

/**
 * Starts the build that is in place and waits until it is ready.
 *
 * @param settings of the environment, beside the port
 * @throws {Error} when it ends before, or is not ready within a minute
 */
export async function startInstance(port: number, settings: Record<string, string> = {}): Promise<Instance> {
  const origin = `http://127.0.0.1:${port}`;
  const { npm_lifecycle_event: _script, ...inherited } = process.env;
  const child = spawn(process.execPath, [join(root, "scripts", "serve.mjs")], {
    env: { ...inherited, SITE_URL: "", METRICS: "on", LOG_LEVEL: "error", ...settings, HOST: "127.0.0.1", PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const closed = once(child, "close");
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  const giveUpAt = Date.now() + STARTS_WITHIN;
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it was ready; is the product built?`);
    if (Date.now() > giveUpAt) {
      await end("SIGKILL");
      throw new Error(`The server was not ready within ${STARTS_WITHIN / 1000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, process: child, end };
}

const isReady = (origin: string): Promise<boolean> =>
  fetch(`${origin}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  );

/** One of the figures that an instance gives to Prometheus; of several with other labels, those whose line is `counted`, added up. */
export async function figure({ origin }: Instance, name: string, counted = (_line: string) => true): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const lines = text.split("\n").filter((line) => /^\w+/.exec(line)?.[0] === name && counted(line));
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
}
