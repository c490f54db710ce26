/** What a model says of one organisation: the owned option’s figures beside the verdict, in dollars over three years, hours a month and years. */
export type Figures = {
  option: string;
  state: string;
  owned: string;
  price: { mean: number; p10: number; p90: number };
  hours: number;
  added: number;
  es95: number;
  lostDays: number;
  silent: number;
  crossover: number | null;
};

/** One organisation before and after; null where a model refuses its answers. */
export type Told = { who: string; before: Figures | null; after: Figures | null };

const OPTIONS: Readonly<Record<string, string>> = { hosted: "buy", sender: "own the sender", core: "own the core", self: "own everything" };
const REFUSED = "refused";

/** Two figures, with thousands and millions as people write them. */
function amount(value: number): string {
  const rounded = Number(value.toPrecision(2));
  const size = Math.abs(rounded);
  const text = size >= 1_000_000 ? `${size / 1_000_000} million` : size.toLocaleString("en");
  return rounded < 0 ? `−${text}` : text;
}

const small = (value: number): string => String(Number(value.toPrecision(2)));
const percent = (share: number): string => `${Math.round(share * 100)}%`;
const verdict = ({ option, state }: Figures): string => `${OPTIONS[option]}, ${state}`;
const price = ({ price: { mean, p10, p90 } }: Figures): string => `${amount(mean)} (${amount(p10)} to ${amount(p90)})`;
const crossover = ({ crossover: at }: Figures): string => (at === null ? "none" : amount(at));

const cell = (figures: Figures | null, of: (figures: Figures) => string): string => (figures === null ? REFUSED : of(figures));

/** A value before and after, or once where it is the same. */
function moved({ before, after }: Told, of: (figures: Figures) => string): string {
  const [then, now] = [cell(before, of), cell(after, of)];
  return then === now ? now : `${then} → ${now}`;
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

/** What a practitioner reads in one line: the verdict, what owning costs beside buying, and what it asks. */
function line({ who, before, after }: Told, at: number): string {
  if (after === null) return `${at}. **${who}.** The model refuses these answers.`;
  const { owned, price, added, lostDays } = after;
  const now = verdict(after).replace(/^./, (letter) => letter.toUpperCase());
  const then =
    before === null ? "1.1.0 refused these answers." : verdict(before) === verdict(after) ? "As before." : `It was: ${verdict(before)}.`;
  const isDearer = price.mean > 0;
  const turned = before !== null && before.price.mean > 0 !== isDearer ? ", where 1.1.0 said the opposite" : "";
  const verbs = after.option === "hosted" ? ["would cost", "take", "lose"] : ["costs", "takes", "loses"];
  const beyond = `${amount(Math.abs(price.mean))} ${isDearer ? "more" : "less"} than buying over three years${turned}`;
  return `${at}. **${who}.** ${now}. ${then} To ${OPTIONS[owned]} ${verbs[0]} ${beyond}; it ${verbs[0]?.startsWith("would") ? "would " : ""}${verbs[1]} up to ${small(added)} hours a month beyond it in four futures of five, and ${verbs[2]} ${small(lostDays)} days of mail a year.`;
}

/** The tables and the lines. @param version the model of today */
export function told(all: readonly Told[], version: string): string {
  const names = all.map(({ who }, at) => `${at + 1}. ${who}`);
  const table = (head: readonly string[], of: (each: Told) => string[]) => [
    row(["organisation", ...head]),
    row(["---", ...head.map(() => "---")]),
    ...all.map((each, at) => row([names[at] ?? "", ...of(each)])),
  ];
  return [
    `Model 1.1.0 → model ${version}.`,
    "",
    "## Verdict and money",
    "",
    ...table(["verdict", "owned option", "price of control (P10 to P90)", "crossover, mailboxes"], (each) => [
      moved(each, verdict),
      moved(each, ({ owned }) => OPTIONS[owned] ?? owned),
      moved(each, price),
      moved(each, crossover),
    ]),
    "",
    "## Work and risk of the owned option",
    "",
    ...table(
      ["hours a month, P50", "added hours, P80", "ES95 of the excess loss a year", "lost days a year", "silent failure in a year"],
      (each) => [
        moved(each, ({ hours }) => small(hours)),
        moved(each, ({ added }) => small(added)),
        moved(each, ({ es95 }) => amount(es95)),
        moved(each, ({ lostDays }) => small(lostDays)),
        moved(each, ({ silent }) => percent(silent)),
      ],
    ),
    "",
    "## One by one",
    "",
    ...all.map((each, at) => line(each, at + 1)),
  ].join("\n");
}
