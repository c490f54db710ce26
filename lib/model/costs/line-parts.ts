import type { FactorId } from "./factors";
import { type ByOption, CHOSEN_SERVER, type Part } from "./line";
import { each, growing, type Size, SMALLEST, smallEstate } from "./quantities";

// What the table of lines is put together from: by which options have something, and parts that several of them share.

type Side = "hosted" | "core" | "self";
type Parts = readonly Part[];

export const none: Parts = [];
/** What both options pay that buy mailboxes. */
export const bought = (parts: Parts): ByOption<Parts> => ({ hosted: parts, sender: parts, core: none, self: none });
/** What both options pay that own mailboxes. */
export const owned = (of: (side: "core" | "self") => Parts): ByOption<Parts> => ({
  hosted: none,
  sender: none,
  core: of("core"),
  self: of("self"),
});
/** What every option pays; owning the sender leaves mailboxes with the provider. */
export const everywhere = (of: (side: Side) => Parts): ByOption<Parts> => ({ ...owned(of), hosted: of("hosted"), sender: of("hosted") });

/** The work and the bills of a server that only sends come with application mail alone. */
export const onSender = (amount: string, ...times: FactorId[]): Part => ({ amount, times: ["with-application-mail", ...times] });

export const OWNED = ["core", "self"] as const;
export const OWN_SERVERS = ["sender", ...OWNED] as const;

/** What a package of work or a tool is sized by: with application mail in the same hands its care counts too. */
type Estate = "mailboxes" | "estate";
export const estateOf = (side: Side): Estate => (side === "core" ? "mailboxes" : "estate");

export const administration = (side: Side, of: Estate = estateOf(side)): Parts => [
  { amount: `${side}.administration-base`, size: smallEstate(of) },
  { amount: `${side}.administration-per-mailbox`, size: growing("mailboxes", "all.administration-power") },
];
const trustWithProvider = (of: "mailboxes" | "sending-estate"): Size =>
  growing(of, "all.trust-operations-power", "all.small-estate-below", of === "mailboxes" ? 0 : SMALLEST);
export const trustOfPeople: Part = { amount: "hosted.trust-operations", size: trustWithProvider("mailboxes") };
export const trustOfApplications: Part = { ...onSender("hosted.trust-operations", "bulk"), size: trustWithProvider("sending-estate") };
/** Lists, complaints and suppression are the sender's own, whoever owns the addresses. */
export const listCare: Part = {
  ...onSender("hosted.list-care"),
  size: growing("application-messages", "all.list-care-power", "all.list-care-from"),
};
/** Work of a sending server, as much of it as its volume asks for. */
export const ofSender = (amount: string): Part => ({ ...onSender(amount), size: smallEstate("sending-estate") });
export const bouncesAtProvider: Part = {
  ...onSender("hosted.bounce-handling", "bulk"),
  size: growing("application-messages", "all.bounce-handling-power", "all.application-volume-from", SMALLEST),
};
export const abuse = (side: Side, to: string): Parts => [
  {
    amount: `${side}.abuse-handling`,
    times: ["customers-abuse"],
    size: growing("mailboxes", to, "all.abuse-handling-reference", "all.abuse-handling-floor"),
  },
];
export const hostedSetUp: Part = {
  amount: "hosted.set-up",
  times: ["new-to-the-provider"],
  size: growing("mailboxes", "all.set-up-power", "hosted.set-up-from", SMALLEST),
};
export const ownSetUp = (side: "core" | "self"): Part => ({
  amount: `${side}.set-up`,
  times: ["new-to-owning"],
  size: growing("mailboxes", "all.set-up-power", "all.own-set-up-from", SMALLEST),
});
export const providerApp = (side: "hosted" | "core"): Part => onSender(`${side}.set-up-application-sender`, "new-to-hosting");
export const ownApp: Part = {
  ...onSender("self.set-up-application-sender", "new-to-owning"),
  size: growing("application-messages", "all.set-up-application-power", "all.application-volume-from", SMALLEST),
};
export const moving = (today: FactorId): Parts => [
  { amount: "all.migration", times: [today, "moved-together", "customers-moved"], size: each("mailboxes") },
  { amount: "all.migration-user-time", times: [today], size: each("staff-mailboxes"), of: "staff-hours" },
];
export const perMailbox = (amount: string, more: Omit<Part, "amount"> = {}): Parts => [{ amount, size: each("mailboxes"), ...more }];
export const ownServer = (side: "core" | "self"): Parts => [
  { amount: CHOSEN_SERVER },
  { amount: `${side}.servers-per-mailbox`, size: growing("mailboxes", "all.servers-power") },
];
/** Free software sends small volumes; dear software is bought at large ones, and some run free software there as well. */
export const sendingLicence: Part = {
  ...onSender("self.sending-licence"),
  size: {
    of: "application-messages",
    per: "all.sending-licence-from",
    to: "all.sending-licence-power",
    below: "all.sending-licence-power-below",
    least: 0,
  },
};
export const perMillion = (amount: string, of: "application-messages" | "messages"): Part => ({ amount, size: each(of, 1_000_000) });
