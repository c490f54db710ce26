import { spawnSync } from "node:child_process";

/** Programs that read a PDF and a QR code independently of us, or stand in front of instances, with the Debian package of each. */
const INSPECTORS = { qpdf: "qpdf", pdftoppm: "poppler-utils", zbarimg: "zbar-tools", haproxy: "haproxy", nginx: "nginx-light" };

const isMissing = (/** @type {string} */ program) => spawnSync(program, ["-v"], { stdio: "ignore" }).error !== undefined;

/**
 * Installs the independent inspectors that are missing, where that can be done: as root of a Debian. Elsewhere the tests that use them
 * say that they were left out.
 */
export function ensureInspectors() {
  const missing = Object.entries(INSPECTORS).filter(([program]) => isMissing(program));
  if (missing.length === 0 || process.platform !== "linux" || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.map(([, name]) => name);
  console.log(`Installing ${packages.join(", ")} to check the PDF and the example configurations with`);
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit", env });
}
