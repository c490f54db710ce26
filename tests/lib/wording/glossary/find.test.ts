import { describe, expect, it } from "vitest";
import { termsIn } from "@/lib/wording/glossary/find";

const idsIn = (...texts: string[]) => termsIn(texts).map(({ term }) => term.id);
const namesIn = (...texts: string[]) => termsIn(texts).map(({ name }) => name);

describe("the terms in a text", () => {
  it("are whole words", () => {
    expect(idsIn("A relay stands before the queue.")).toEqual(["relay", "queue"]);
    expect(idsIn("Journalists relayed unfiltered mail over DNSSEC, queueing it in a pre-archive.")).toEqual([]);
  });

  it("may stand in the plural, at the start of a sentence, and before a mark", () => {
    expect(namesIn("Aliases, mailboxes’ trust boundaries; relays (queues).")).toEqual([
      "alias",
      "mailbox",
      "trust boundary",
      "relay",
      "queue",
    ]);
    expect(namesIn("Warm-up takes weeks.", "Threat models are written down.")).toEqual(["warm-up", "threat model"]);
  });

  it("keep the capitals of an abbreviation", () => {
    expect(idsIn("SPF, DKIM and MFA")).toEqual(["spf", "dkim", "second-factor"]);
    expect(idsIn("spf, Dkim, mx and Mfa")).toEqual([]);
  });

  it("are the longest that fit", () => {
    expect(idsIn("Reverse DNS has to match.")).toEqual(["reverse-dns"]);
    expect(namesIn("Lower the MX record, then the other MX.")).toEqual(["MX record"]);
    expect(idsIn("end-to-end encryption over separate failure domains")).toEqual(["end-to-end-encryption", "failure-domain"]);
  });

  it("are each found once, by the name of the first use, in the order of use over all texts", () => {
    expect(namesIn("A queue costs the good name.", "The reputation of a relay and its queue.")).toEqual(["queue", "good name", "relay"]);
  });

  it("are known by other names and by addresses", () => {
    expect(idsIn("Keys that you hold yourself, a stolen account, postmaster@ your domain.")).toEqual([
      "customer-held-keys",
      "compromised-account",
      "abuse-address",
      "domain",
    ]);
  });

  it("are none where nothing needs a word of explanation", () => {
    expect(termsIn([])).toEqual([]);
    expect(termsIn(["Bulk goods draw crowds.", "How many people are there?"])).toEqual([]);
  });
});
