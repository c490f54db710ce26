import { isIP } from "node:net";
import { availableParallelism } from "node:os";
import { z } from "zod";

/**
 * @typedef {object} Environment
 * @property {number} port
 * @property {string} host
 * @property {string} siteUrl the origin that links begin with, without a slash at the end
 * @property {number} threads that compute
 * @property {number} cacheBytes size of the cache of finished answers
 * @property {boolean} metrics whether /metrics answers
 * @property {string} logLevel as pino names them
 * @property {string[]} trustedProxies addresses and networks of proxies that are trusted to say who is asking
 * @property {string | undefined} correctionsTo the mail address that corrections of numbers go to
 * @property {number} drainMs how long a stopping server still accepts connections, so that the load balancer can notice
 */

/** @param {string} name @param {number} low @param {number} high */
const wholeNumber = (name, low, high) => {
  const message = `${name} must be a whole number from ${low} to ${high}`;
  return z
    .string()
    .regex(/^\d{1,6}$/, message)
    .transform(Number)
    .refine((number) => number >= low && number <= high, message);
};

const LOG_LEVELS = /** @type {const} */ (["silent", "fatal", "error", "warn", "info", "debug"]);

const PORT = "PORT must be a whole number from 1 to 65535";
const HOST = "HOST must be an address or a host name to listen on, such as 127.0.0.1";
const SITE_URL = "SITE_URL must be an http or https address without path, query or fragment, such as https://mail.example.com";

const CORRECTIONS_TO = "CORRECTIONS_TO must be one mail address, such as corrections@example.com";

const TRUSTED_PROXIES =
  "TRUSTED_PROXIES must be addresses or networks of proxies, parted by commas, such as 127.0.0.1 or 10.0.0.0/8, 2001:db8::/32";

const schema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65535, PORT)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[0-9a-z.:-]+$/i, HOST)
    .default("127.0.0.1"),
  SITE_URL: z
    .string()
    .refine(isOrigin, SITE_URL)
    .transform((address) => new URL(address).origin)
    .optional(),
  THREADS: wholeNumber("THREADS", 1, 64).default(availableParallelism()),
  KEEP_MB: wholeNumber("KEEP_MB", 1, 4096).default(128),
  METRICS: z.enum(["on", "off"], "METRICS must be on or off").default("off"),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`).default("warn"),
  DRAIN_S: wholeNumber("DRAIN_S", 0, 300).default(0),
  // Whoever opens a page sees it. No characters that would need escaping in an address of a mail.
  CORRECTIONS_TO: z
    .string()
    .max(254, CORRECTIONS_TO)
    .regex(/^[\w.+-]+@[a-z\d-]+(\.[a-z\d-]+)+$/i, CORRECTIONS_TO)
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((list) => list.split(",").map((each) => each.trim()))
    .refine((proxies) => proxies.every(isAddressOrNetwork), TRUSTED_PROXIES)
    .default([]),
});

/** @param {string} text */
function isAddressOrNetwork(text) {
  const [address = "", bits, ...more] = text.split("/");
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most));
}

/** @param {string} address */
function isOrigin(address) {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
}

/** @param {string} host */
function reachable(host) {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/**
 * Reads the settings of the server from the environment. An empty variable counts as absent.
 *
 * @param {Record<string, string | undefined>} variables
 * @returns {{ ok: true, environment: Environment } | { ok: false, problems: string[] }} each problem is one line that names its variable
 */
export function parseEnvironment(variables) {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, variables[name] || undefined]));
  const result = schema.safeParse(given);
  if (!result.success) return { ok: false, problems: result.error.issues.map((issue) => issue.message) };
  const { PORT: port, HOST: host, SITE_URL: siteUrl, THREADS: threads, LOG_LEVEL: logLevel } = result.data;
  return {
    ok: true,
    environment: {
      port,
      host,
      siteUrl: siteUrl ?? `http://${reachable(host)}:${port}`,
      threads,
      cacheBytes: result.data.KEEP_MB * 1_000_000,
      metrics: result.data.METRICS === "on",
      logLevel,
      correctionsTo: result.data.CORRECTIONS_TO,
      trustedProxies: result.data.TRUSTED_PROXIES,
      drainMs: result.data.DRAIN_S * 1000,
    },
  };
}

/**
 * The settings of this process.
 *
 * @throws {Error} when a variable is wrong; `npm start` has then refused to start already
 * @returns {Environment}
 */
export function environment() {
  const result = parseEnvironment(process.env);
  if (!result.ok) throw new Error(result.problems.join("; "));
  return result.environment;
}
