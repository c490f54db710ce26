import { expect, it } from "vitest";
import { needs } from "./programs";

/** A runner that notes what it is asked to do. */
function runner() {
  const noted: string[] = [];
  const test = (title: string, _body: () => void) => noted.push(`runs ${title}`);
  test.skip = (title: string, _body: () => void) => noted.push(`skips ${title}`);
  return { noted, test };
}

it("runs a test whose programs are installed", () => {
  const { noted, test } = runner();
  needs(test, process.execPath)("reads", () => undefined);
  expect(noted).toEqual(["runs reads"]);
});

it("skips a test by the names of the programs that are missing", () => {
  const { noted, test } = runner();
  needs(test, "no-such-program", process.execPath, "nor-this")("reads", () => undefined);
  expect(noted).toEqual(["skips reads [no-such-program, nor-this not installed]"]);
});
