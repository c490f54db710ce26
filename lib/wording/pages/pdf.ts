/** Headings and standing lines of the summary; everything about the case itself is in the report. */
export const WORDING = {
  kind: "Own your email, or buy it",
  pricesOf: (date: string) => `Prices of ${date}`,
  unless: "Owning would be the answer if you can establish all of this",
  conditions: "The three conditions",
  conditionsIntro:
    "Owning is right only when all three are met. A score is the share of points met; that of control is the share of the best objective’s two points. Cost and scores never decide.",
  moreGaps: (count: number) => (count === 1 ? "One more point is in the full result." : `${count} more points are in the full result.`),
  goLive: "To do before going live",
  priceOfControl: "The price of control",
  optionsColumns: ["Option", "What it means", "Average cost", "Eight in ten futures"],
  eachObjective: "Each established objective alone, beyond buying, with eight in ten futures.",
  hours: "The hours",
  cases: "The case for and against",
  flips: "Your verdict changes if …",
  asFirst: (changes: string) => `As above, but with ${changes}`,
  cheapestAt: (numbers: string) => `The cheapest option changes at: ${numbers}.`,
  flipsAlone: "One of these answers is enough",
  moreFlips: (count: number) => (count === 1 ? "One more change is in the full result." : `${count} more changes are in the full result.`),
  charts: "Cost and risk",
  ownership: "What to own and what to delegate",
  ownershipColumns: ["Part", "Decision", "Why", "What it depends on"],
  buyingColumns: ["Plan", "A month", "List price"],
  listedAbove: "Everything that is listed below the verdict.",
  stepsOnPage: (groups: string) => `In the full result, step by step: ${groups}.`,
  buyingIntro: "These are the cheapest that fit; the full result has every plan with its limits and source.",
  findOut: "What could change the verdict",
  cautions: "Read these first",
  notModelled: "What is not modelled",
  sources: "Where the numbers come from",
  sourcesIntro: "The ten that matter most here. The link opens all of them.",
  ownEstimate: "no outside source",
  yours: (value: string, shipped: string) => `Yours: ${value} (ours: ${shipped})`,
  stale: "past its review date",
  versions: "Versions and link",
  linkIntro: "This link opens the full result and holds every answer in it. Nothing is stored on a server.",
  scan: "Scan to open the full result",
  qrAlternative: (link: string) => `QR code of ${link}`,
  linkContents: "Open the full result",
  footer: (date: string, model: string) => `Mailverdict · prices of ${date} · model ${model}`,
} as const;

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "23 November 2026" for the ISO date 2026-11-23. */
export function longDate(isoDate: string): string {
  return DAY.format(new Date(`${isoDate}T00:00:00Z`));
}
