import { ANCHORS, anchorsOf, followsPublished, isAnchored } from "../../data/anchors";
import { ASSUMPTIONS, UNUSED_ASSUMPTIONS } from "../../data/assumptions";
import { PUBLIC_CASES, type PublicCase } from "../../data/cases";
import { EVIDENCE_FIGURES, type EvidenceFigures } from "../../data/evidence-figures";
import { type Agreement, agreementOf, type Fit, fitOf, saysTheSame } from "../../data/evidence-fit";
import { planName } from "../../data/price-book";
import { PUBLISHED_TOTALS, type PublishedTotal, TOTAL_GROUPS } from "../../data/published-totals";
import { RULES_OF_THUMB, type RuleOfThumb, type RulePoint } from "../../data/rules-of-thumb";
import { dateInWords } from "../../wording/format";
import { SEEN, UNDATED } from "../../wording/pages/anchors";
import { ACCOUNTS, ANCHOR_LIST, GLANCE, RULES, TOTALS } from "../../wording/pages/evidence";
import { assumptionName, assumptionWords } from "../../wording/result/assumptions";
import { lineInSentence } from "../../wording/result/lines";
import { SUBJECTS, type Subject } from "../../wording/result/subjects";
import { rangeText } from "../../wording/words";

/** A published total beside the model, in words; `scale` holds the published range and the model's figure, dollars a mailbox and month. */
export type TotalRow = {
  id: string;
  who: string;
  date: string;
  what: string;
  url: string;
  published: string;
  model: string;
  fit: Fit;
  fitText: string;
  whole: string;
  scale: { low: number; high: number; model: number };
  details: { term: string; text: string }[];
};

/** Two figures, as far as a comparison across years and firms can be read. */
const two = (amount: number): string => String(Number(amount.toPrecision(2)));

function totalRow(point: PublishedTotal, figures: EvidenceFigures["totals"][string]): TotalRow {
  const { published, run } = point;
  const { fit, ratio } = fitOf(point, figures);
  const range = rangeText(String(published.low), String(published.high ?? published.low));
  const note = published.note === undefined ? "" : ` (${published.note})`;
  const plan =
    run.hostedPlan === undefined
      ? ""
      : typeof run.hostedPlan === "string"
        ? TOTALS.atPlan(planName(run.hostedPlan))
        : TOTALS.atPrice(run.hostedPlan.custom);
  return {
    id: point.id,
    who: point.who,
    date: dateInWords(point.date),
    what: point.what,
    url: point.url,
    published: range,
    model: two(figures.sameScope),
    fit,
    fitText: TOTALS.fit(fit, ratio),
    whole: `${two(figures.mean)} (${rangeText(two(figures.p10), two(figures.p90))})`,
    scale: { low: published.low, high: published.high ?? published.low, model: figures.sameScope },
    details: [
      { term: TOTALS.figure, text: `${range}${note}: ${point.basis}; ${TOTALS.grades[point.grade]}.` },
      { term: TOTALS.counts, text: `${point.includes}.` },
      { term: TOTALS.countsNot, text: `${point.excludes}.` },
      { term: TOTALS.runAs, text: TOTALS.run(run.mailboxes, run.operators, run.horizonYears, plan, two(figures.hoursPerMonth)) },
      { term: TOTALS.leftOut, text: `${point.leftOut.map((group) => TOTAL_GROUPS[group]?.name ?? group).join("; ")}.` },
      { term: TOTALS.why, text: point.why },
    ],
  };
}

/** A rule of thumb with what the model says at each of its points. */
export type RuleView = {
  id: string;
  by: string;
  url: string;
  says: string;
  note: string;
  points: { id: string; at: string; claim: string; agrees: boolean | undefined; cells: string[] }[];
  /** What it leaves out at its main point, by the model; absent where it has none. */
  leftOut?: string;
};

function pointName({ mailboxes, appMessages, hostedPlan, team, need }: RulePoint): string {
  const size = mailboxes === 0 ? RULES.at.messages(appMessages) : RULES.at.mailboxes(mailboxes);
  const price = hostedPlan === undefined ? "" : RULES.at.price(hostedPlan.custom);
  return `${size}${price}${team === "none" ? RULES.at.nobody : ""}${need === undefined ? "" : RULES.at.residency}`;
}

const MOST_LEFT_OUT = 3;

function ruleView(rule: RuleOfThumb, figures: EvidenceFigures["points"]): RuleView {
  const main = rule.points.find(({ id }) => id === rule.main);
  const leftOut =
    main &&
    figureAt(figures, main)
      .more.filter(({ line }) => !rule.counts.includes(line))
      .slice(0, MOST_LEFT_OUT);
  return {
    id: rule.id,
    by: RULES.by(rule.who, rule.published),
    url: rule.url,
    says: rule.says,
    note: rule.note,
    points: rule.points.map((point) => {
      const at = figureAt(figures, point);
      return {
        id: point.id,
        at: pointName(point),
        claim: point.claim === undefined ? RULES.noClaim : RULES.claim(point.claim, point.onlyIf),
        agrees: saysTheSame(point, at),
        cells: [
          RULES.money(at.bought),
          RULES.withBills(at.own, at.ownBills),
          point.judgedBy === "rule" ? RULES.byRule(at.verdict) : RULES.chance(at.chance),
          two(at.hours),
        ],
      };
    }),
    ...(main && leftOut && leftOut.length > 0
      ? {
          leftOut: RULES.leftOut(
            pointName(main),
            leftOut.map(({ line, perMonth }) => ({ name: lineInSentence(line), perMonth })),
          ),
        }
      : {}),
  };
}

function figureAt(figures: EvidenceFigures["points"], { id }: RulePoint): EvidenceFigures["points"][string] {
  const figure = figures[id];
  if (figure === undefined) throw new Error(`evidence-figures.json has nothing for the point "${id}"`);
  return figure;
}

/** A public account beside the rule. */
export type AccountRow = {
  id: string;
  who: string;
  title: string;
  date: string;
  url: string | null;
  did: string;
  verdict: string;
  conditions: string;
  agreement: Agreement;
  summary: string;
  expectedWhy: string;
  seen: string;
};

/** Accounts without a date of their own carry the day on which they were read. */
const ONLY_READ = "2026-11-23";

function accountRow(account: PublicCase, figure: EvidenceFigures["cases"][string]): AccountRow {
  const { control, capability, burden } = figure.conditions;
  return {
    id: account.id,
    who: account.who,
    title: account.title,
    date: account.as_of === ONLY_READ ? UNDATED : account.as_of.slice(0, 4),
    url: account.source_url,
    did: account.didHow,
    verdict: figure.settled ? ACCOUNTS.verdicts[figure.option] : ACCOUNTS.open,
    conditions: [control, capability, burden].map((status) => ACCOUNTS.statuses[status]).join(", "),
    agreement: agreementOf(account, figure),
    summary: account.summary,
    expectedWhy: account.expectedWhy,
    seen: account.seen,
  };
}

/** A published figure with the assumptions that are held against it. */
export type AnchorEntry = {
  id: string;
  who: string;
  url: string;
  by: string;
  says: string;
  rows: { id: string; name: string; departs: boolean; how: string }[];
};

/** The published figures by the subject of the first row that each stands behind. */
function anchorGroups(): { heading: string; entries: AnchorEntry[] }[] {
  const subjectOf = (id: string): Subject | undefined => {
    const row = ASSUMPTIONS.find((each) => each.id === id);
    return row && assumptionWords(row).subject;
  };
  const nameOf = (id: string): string => {
    const row = ASSUMPTIONS.find((each) => each.id === id);
    return row === undefined ? id : assumptionName(row);
  };
  return Object.entries(SUBJECTS)
    .map(([subject, heading]) => ({
      heading,
      entries: ANCHORS.filter(({ behind }) => subjectOf(behind[0]?.assumption ?? "") === subject).map(
        ({ id, who, url, published, seen, read, says, behind }) => ({
          id,
          who,
          url,
          by: ANCHOR_LIST.by(published ?? UNDATED, SEEN[seen], read),
          says,
          rows: behind.map(({ assumption, departs, how }) => ({
            id: assumption,
            name: nameOf(assumption),
            departs: departs === true,
            how,
          })),
        }),
      ),
    }))
    .filter(({ entries }) => entries.length > 0);
}

const countBy = <Key extends string>(keys: readonly Key[], all: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(all.map((key) => [key, keys.filter((each) => each === key).length])) as Record<Key, number>;

/** Everything that the page shows, in words, with the sentences that sum it up counted from its own rows. */
export function evidence(figures: EvidenceFigures = EVIDENCE_FIGURES) {
  const totals = PUBLISHED_TOTALS.map((point) => {
    const figure = figures.totals[point.id];
    if (figure === undefined) throw new Error(`evidence-figures.json has nothing for the total "${point.id}"`);
    return { side: point.side, row: totalRow(point, figure) };
  });
  const rules = RULES_OF_THUMB.map((rule) => ruleView(rule, figures.points));
  const accounts = PUBLIC_CASES.map((account) => {
    const figure = figures.cases[account.id];
    if (figure === undefined) throw new Error(`evidence-figures.json has nothing for the account "${account.id}"`);
    return accountRow(account, figure);
  });
  const read = ASSUMPTIONS.filter(({ id }) => UNUSED_ASSUMPTIONS[id] === undefined);
  const leanings = ANCHORS.flatMap(({ behind }) => behind);
  const said = rules.flatMap(({ points }) => points).filter(({ agrees }) => agrees !== undefined);
  const onPricesAlone = read.filter((row) => isAnchored(row) && anchorsOf(row.id).length === 0).length;
  return {
    modelVersion: figures.modelVersion,
    priceDate: figures.priceDate,
    glance: [
      GLANCE.totals(
        countBy(
          totals.map(({ row }) => row.fit),
          ["hit", "below", "above"],
        ),
      ),
      GLANCE.rules(said.filter(({ agrees }) => agrees).length, said.length),
      GLANCE.accounts(
        countBy(
          accounts.map(({ agreement }) => agreement),
          ["same", "part", "differs", "open"],
        ),
      ),
      GLANCE.anchors(read.filter(isAnchored).length, read.length, read.filter(followsPublished).length),
    ],
    own: totals.filter(({ side }) => side === "own").map(({ row }) => row),
    hosted: totals.filter(({ side }) => side === "hosted").map(({ row }) => row),
    rules,
    accounts,
    anchors: {
      intro: ANCHOR_LIST.intro(leanings.filter(({ departs }) => !departs).length, leanings.filter(({ departs }) => departs).length),
      prices: ANCHOR_LIST.prices(onPricesAlone),
      groups: anchorGroups(),
    },
  };
}
