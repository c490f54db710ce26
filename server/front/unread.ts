import type { Server } from "node:http";

/** The status for a request that Node could not parse, other than 400. */
const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "413 Payload Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};
const FIRST_LINE = /^(?:GET|HEAD) (\/[^ \r\n]{0,8000}) HTTP\/1\.[01]\r\n/;

/**
 * Answers requests that Node could not parse, and closes the connection. An address with raw bytes, as some programs send for a link with a
 * quotation mark after it, redirects to itself with these bytes escaped.
 */
export function answerUnread(server: Server): void {
  server.on("clientError", (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket) => {
    if (!socket.writable || error.code === "ECONNRESET") return socket.destroy();
    const to = error.code === "HPE_INVALID_URL" ? escapedTarget(error.rawPacket?.toString("latin1") ?? "") : undefined;
    const head = to ? `308 Permanent Redirect\r\nLocation: ${to}` : (STATUS[error.code ?? ""] ?? "400 Bad Request");
    socket.end(`HTTP/1.1 ${head}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
}

/**
 * The address in a request whose only fault is unescaped bytes; undefined for any other. It always stays on this site: two leading slashes
 * would name another.
 *
 * @param packet in which each character is one byte
 */
export function escapedTarget(packet: string): string | undefined {
  const [, target] = FIRST_LINE.exec(packet) ?? [];
  if (target === undefined || !/[\x80-\xff]/.test(target)) return undefined;
  const escaped = target.replace(/[^!-~]|[\\"<>^`{|}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
  return escaped.replace(/^\/+/, "/");
}
