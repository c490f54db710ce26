import type { IncomingMessage, ServerResponse } from "node:http";
import { LARGEST_REQUEST } from "@/lib/formats/openapi/largest-request";

/** How long a refused sender may go on sending, so that it reads the refusal before the connection ends. ms */
const LINGER_MS = 1000;

/**
 * The body of a request, counted as it arrives; undefined when it is too large, and the rest is then dropped. Rejects when the
 * sender breaks off.
 */
export async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > LARGEST_REQUEST) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LARGEST_REQUEST) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Ends the connection of a sender who was answered before the whole body had arrived, and drops the rest. */
export function endAfter(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("Connection", "close");
  request.resume();
  response.once("finish", () => setTimeout(() => request.socket.destroy(), LINGER_MS).unref());
}

/** Whether a request has a body, or announces one. */
export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
