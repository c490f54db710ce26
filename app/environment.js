import { z } from "zod";

/** @typedef {{ port: number, host: string, siteUrl: string }} Environment */

const PORT = "PORT must be a whole number from 1 to 65535";
const HOST = "HOST must be an address or a host name to listen on, such as 127.0.0.1";
const SITE_URL = "SITE_URL must be an http or https address without path, query or fragment, such as https://mail.example.com";

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
});

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
 * @returns {{ ok: true, environment: Environment } | { ok: false, problems: string[] }} `siteUrl` is the origin that links begin
 * with, without a slash at the end; each problem is one line that names its variable
 */
export function parseEnvironment(variables) {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, variables[name] || undefined]));
  const result = schema.safeParse(given);
  if (!result.success) return { ok: false, problems: result.error.issues.map((issue) => issue.message) };
  const { PORT: port, HOST: host, SITE_URL: siteUrl } = result.data;
  return { ok: true, environment: { port, host, siteUrl: siteUrl ?? `http://${reachable(host)}:${port}` } };
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
