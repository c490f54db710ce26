import type { Term } from "./term";

/** Words about what mail is required to be: where it lies, who can read it, how long it stays. */
export const REQUIREMENT_TERMS: readonly Term[] = [
  {
    id: "customer-held-keys",
    term: "Customer-held keys",
    alsoKnownAs: ["keys that you hold", "keys the provider does not hold", "service where you hold the keys"],
    meaning: "The provider stores your mail encrypted, and only you hold the keys to read it.",
    here: "It meets many demands that nobody else may read stored mail, without a server of your own. Search and some mail programs may suffer.",
  },
  {
    id: "data-residency",
    term: "Data residency",
    alsoKnownAs: ["data-residency"],
    meaning: "A demand that data be stored in a certain country or region.",
    here: "Large providers sell regions, and smaller ones sit in most countries. What counts is what the contract says.",
  },
  {
    id: "end-to-end-encryption",
    term: "End-to-end encryption",
    meaning: "Only the writer and the reader can read a message, and no server on the way can.",
    here: "It works where both sides use it. It is one way to keep mail confidential even from a provider.",
  },
  {
    id: "failure-domain",
    term: "Failure domain",
    meaning: "Everything that stops working together when one thing fails: one provider, one network, one country.",
    here: "If mail is how you talk while your cloud is down, the two must not share one.",
  },
  {
    id: "journal",
    term: "Journal",
    meaning: "A copy of every message, made by the provider and sent to an archive of your own.",
    here: "It puts the record in your hands while somebody else runs the mail.",
  },
  {
    id: "jurisdiction",
    term: "Jurisdiction",
    meaning: "The country or region whose courts and authorities have a say.",
    here: "Whoever stores your mail can be made to hand it over by each one that reaches them, you included.",
  },
  {
    id: "legal-hold",
    term: "Legal hold",
    meaning: "The duty to keep certain mail untouched because of a dispute or an inquiry.",
    here: "Large providers sell it as a switch. An owner does it by hand, within days.",
  },
  {
    id: "logs",
    term: "Logs",
    meaning: "What a server writes down about each message: when it came, from whom, to whom, and what became of it.",
    here: "They are the only witness when a message is missed. Most providers keep detailed ones for days or weeks.",
  },
  {
    id: "retention",
    term: "Retention",
    meaning: "How long mail is kept, and when it must be gone.",
    here: "Laws and contracts often set it. Most large suites sell it as a setting.",
  },
  {
    id: "single-tenant",
    term: "Single-tenant",
    alsoKnownAs: ["separate installation"],
    meaning: "An installation that a specialist runs for you alone, shared with no other customer.",
    here: "It meets many strict demands at a price, and somebody else is on call.",
  },
  {
    id: "threat-model",
    term: "Threat model",
    meaning: "A document that says who might attack or compel you, how, and what follows from it.",
    here: "Written and dated, it can turn a wish for control into a requirement.",
  },
  {
    id: "trust-boundary",
    term: "Trust boundary",
    meaning: "The line between what you control and what you have to believe others about.",
    here: "A provider lies beyond it. The question is whether accounts and keys may.",
  },
];
