import { spawnSync } from "node:child_process";

/** Programs that read a PDF and a QR code independently of us, and one that balances load, with the Debian package of each. */
const INSPECTORS = { qpdf: "qpdf", pdftoppm: "poppler-utils", zbarimg: "zbar-tools", haproxy: "haproxy" };

const isMissing = (/** @type {string} */ program) => spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined;

/**
 * Installs the independent inspectors that are missing, where that can be done: as root of a Debian. Elsewhere the tests that use them
 * say that they were left out.
 */
export function ensureInspectors() {
  const missing = Object.entries(INSPECTORS).filter(([program]) => isMissing(program));
  if (missing.length === 0 || process.platform !== "linux" || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = missing.map(([, name]) => name);
  console.log(`Installing ${packages.join(", ")} to check with`);
  spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit", env });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], { stdio: "inherit", env });
}
