import type { Facts } from "../facts";
import type { StepGroup } from "../types";
import { uncapitalised } from "../words";

const DMARC_STEPS = [
  "Publish DMARC, the policy for mail that fails both, with p=none and an address for its reports. Nothing is refused yet.",
  "After two clean weeks of reports, a month’s end among them, move to p=quarantine; after two more, to p=reject. If a legitimate sender fails, go back one step the same day.",
  "Publish MTA-STS, which makes other servers insist on encryption: first testing, then enforced.",
];

const REGISTER = "Register the domain in the company’s own name. Two people hold the second factor of the registrar’s account.";

/** The records of a domain whose mail is bought, in an order in which each step can be taken back. */
export function dnsForBuying(facts: Facts): StepGroup {
  const { today } = facts.answers;
  if (!facts.hasPeople) return dnsForSender(today === "hosted");
  const lead =
    today === "none"
      ? ["Point MX, which says where your mail goes, at the provider."]
      : [
          "The day before, lower the lifetime (TTL) of the MX record, which says where your mail goes, to 300 seconds: a mistake is then undone in minutes.",
          "Point MX at the provider, and keep the old mailboxes reachable for two weeks.",
        ];
  const application = facts.hasApplicationMail
    ? ["Give application mail a name of its own, such as mail.example.com, with its own SPF and DKIM."]
    : [];
  if (today === "hosted")
    return {
      heading: "Check DNS, in this order",
      isReference: true,
      steps: [
        REGISTER,
        ...spfAndDkim(),
        ...application,
        ...DMARC_STEPS,
        `If you change provider: ${uncapitalised(lead[0] ?? "")} Then point MX at the new one, and keep the old mailboxes reachable for two weeks.`,
      ],
    };
  return {
    heading: "Set up DNS, in this order",
    isReference: true,
    steps: [
      REGISTER,
      "Prove to the provider that the domain is yours, with the record that it names. Open all mailboxes before mail goes there.",
      ...lead,
      ...spfAndDkim(),
      ...application,
      ...DMARC_STEPS,
    ],
  };
}

/** The records of a domain that only software sends from. */
const dnsForSender = (isThere: boolean): StepGroup => ({
  heading: isThere ? "Check DNS, in this order" : "Set up DNS, in this order",
  isReference: true,
  steps: [
    REGISTER,
    ...(isThere ? [] : ["Prove to the provider that the domain is yours, with the record that it names."]),
    "Send from a name of its own, such as mail.example.com, with its own SPF and DKIM.",
    ...spfAndDkim(),
    ...DMARC_STEPS,
  ],
});

function spfAndDkim(): string[] {
  return [
    "Publish SPF, the list of servers that may send for you: one record, ten lookups at most.",
    "Turn on DKIM, the signature on each message, for every service that sends in your name.",
  ];
}

/** The records of a domain whose mail leaves from servers of one's own. */
export function dnsForOwning(facts: Facts): StepGroup {
  const hasOwnAddresses = facts.ownedId !== "core";
  return {
    heading: "Publish who you are, in this order",
    isReference: true,
    steps: [
      REGISTER,
      ...(hasOwnAddresses ? ["Have the server host set reverse DNS for each sending address, and give the server the same name."] : []),
      ...(facts.ownedId === "sender"
        ? []
        : ["Point MX, which says where your mail goes, at two servers of yours that do not fail together."]),
      hasOwnAddresses
        ? "Publish SPF, the list of servers that may send for you: your own addresses, by number, and nobody else’s."
        : "Publish SPF, the list of servers that may send for you: those of the relay, and of a second one kept ready.",
      "Sign every message with DKIM, with two keys published, so that one can be withdrawn at any hour.",
      ...DMARC_STEPS,
    ],
  };
}
