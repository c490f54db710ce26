/**
 * Waits until a server answers well, for ten seconds at most.
 *
 * @param {string} address
 * @throws {Error} when it does not
 */
export async function answering(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers at ${address}; is the product built?`);
}
