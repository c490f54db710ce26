import { connect } from "node:net";

/** Everything that came back over a connection, or why nothing more did. */
export type Exchanged = { bytes: Buffer; end: "closed" | "reset" | "hangs" };

/** Far more than any answer of a fuzz takes on a machine with much else to do. ms */
const HANGS_AFTER = 60_000;

/**
 * Sends bytes over a new connection and reads until the server closes it.
 *
 * @param isWhole whether they are a whole request that asks to close; else our side is closed after them, so that nothing waits for more
 */
export function exchange(port: number, bytes: Uint8Array, isWhole: boolean): Promise<Exchanged> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const over = (end: Exchanged["end"]) => {
      clearTimeout(patience);
      socket.destroy();
      resolve({ bytes: Buffer.concat(chunks), end });
    };
    const patience = setTimeout(() => over("hangs"), HANGS_AFTER);
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    socket.on("end", () => over("closed"));
    // Whoever refuses what is still being sent may cut the connection.
    socket.on("error", () => over("reset"));
    socket.on("connect", () => (isWhole ? socket.write(bytes) : socket.end(bytes)));
  });
}
