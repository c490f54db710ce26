import { Agent, request as plain } from "node:http";
import { Agent as SecureAgent, request as secure } from "node:https";
import { connect } from "node:net";
import { performance } from "node:perf_hooks";
import { connect as connectSecurely } from "node:tls";

/**
 * Where requests go, always on 127.0.0.1.
 *
 * @typedef {{ port: number, isSecure: boolean, host: string }} Door
 *
 * @typedef {object} Asked
 * @property {string} path sent as it stands
 * @property {string} [from] the client's address
 * @property {string} [method]
 * @property {Record<string, string>} [headers]
 * @property {string} [body]
 * @property {Agent} [agent] for connections that stay open; else each request has its own
 * @property {number} [patience] ms
 *
 * `status` is that of the answer, or what happened instead: `ECONNRESET`, `timeout`.
 * @typedef {{ status: string, ms: number, headers: import("node:http").IncomingHttpHeaders, text: string }} Answer
 */

/** The address of the client that attacks; all others are somebody else. */
export const ATTACKER = "127.0.0.2";
/** Longer than work may wait and run in the product. ms */
const PATIENCE = 75_000;

/** @param {Door} door @param {number} connections */
export const agentFor = ({ isSecure }, connections) =>
  isSecure ? new SecureAgent({ keepAlive: true, maxSockets: connections }) : new Agent({ keepAlive: true, maxSockets: connections });

/** The certificate is one that was made for this run a moment ago, and the connection ends on this machine. @param {Door} door */
const tlsOf = ({ host }) => ({ servername: host, rejectUnauthorized: false });

/**
 * Asks for one answer and reads it whole. Never rejects.
 *
 * @param {Door} door
 * @param {Asked} asked
 * @returns {Promise<Answer>}
 */
export function ask(door, { path, from = ATTACKER, method = "GET", headers = {}, body, agent, patience = PATIENCE }) {
  const began = performance.now();
  return new Promise((resolve) => {
    const end = (/** @type {string} */ status, /** @type {Partial<Answer>} */ rest = {}) =>
      resolve({ status, ms: performance.now() - began, headers: {}, text: "", ...rest });
    const options = { host: "127.0.0.1", port: door.port, path, method, localAddress: from, agent: agent ?? false };
    const given = { ...options, headers: { Host: door.host, ...headers }, ...(door.isSecure && tlsOf(door)) };
    const asked = (door.isSecure ? secure : plain)(given, (answer) => {
      let text = "";
      answer.setEncoding("latin1");
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () => end(String(answer.statusCode), { headers: answer.headers, text }));
      answer.on("error", () => end("broken off"));
    });
    const timer = setTimeout(() => {
      end("timeout");
      asked.destroy();
    }, patience);
    asked.on("close", () => clearTimeout(timer));
    asked.on("error", (/** @type {NodeJS.ErrnoException} */ error) => end(error.code ?? error.message));
    asked.end(body);
  });
}

/**
 * A connection for bytes that no client would send. Whoever uses it need not listen to errors.
 *
 * @param {Door} door
 * @param {string} [from]
 */
export function rawConnection(door, from = ATTACKER) {
  const where = { host: "127.0.0.1", port: door.port, localAddress: from };
  const socket = door.isSecure ? connectSecurely({ ...where, ...tlsOf(door), ALPNProtocols: ["http/1.1"] }) : connect(where);
  socket.on("error", () => undefined);
  return socket;
}

/** Counts by status. */
export class Statuses {
  /** @type {Map<string, number>} */
  #counts = new Map();

  /** @param {string} status */
  add(status) {
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
  }

  /** @param {string} status */
  count(status) {
    return this.#counts.get(status) ?? 0;
  }

  total() {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** `1,204 × 200, 3 × 503` */
  toString() {
    const said = [...this.#counts]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([status, count]) => `${count.toLocaleString("en-GB")} × ${status}`);
    return said.join(", ") || "nothing";
  }
}
