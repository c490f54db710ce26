import type { ConditionId, Status } from "../model";
import type { Motive, OptionId } from "../questionnaire/ids";
import type { SectionId } from "../questionnaire/sections";
import type { AnswerId } from "../questionnaire/types";
import type { AnswerPicture, AnswerWords, CostPicture, Finding } from "../wording/answer/types";
import type { GradeId } from "../wording/proof/rest";
import type { OwnHours } from "../wording/result/own-hours";
import type {
  AnswerRow,
  Claims,
  Drills,
  ExitReadiness,
  NextSteps,
  OwnershipRow,
  PricesByObjective,
  Summary,
  Versions,
} from "../wording/types";
import type { Chart } from "./chart-types";
import type { Flips } from "./flips";
import type { Proof } from "./proof/proof";
import type { Running } from "./running";
import type { Sensitivity } from "./sensitivity";

export type { Chart, ChartId } from "./chart-types";

/** The assessment told to a person: finished sentences and chart series in the order of the page. Nothing downstream computes. */
export type Report = {
  /** Short, for the document title and the file name, e.g. "Buy your email". */
  title: string;
  /** At which dated rate amounts are shown in another currency than that of the answers; null where they are in theirs. */
  conversion: string | null;
  verdict: {
    option: OptionId;
    /** The first line of the memo: one sentence. */
    sentence: string;
    /** "Settled" or "Open". */
    label: string;
    /** What the label means here, one sentence. */
    labelMeaning: string;
    /** One or two more sentences: the reason, the timing, what it would take. */
    detail: string[];
    /** Open verdicts only, else empty: what would have to be established, all of it, for owning to be the answer. */
    unless: string[];
  };
  /** The first page: what to do, why, one picture, and what people do not expect. */
  answer: {
    words: AnswerWords;
    picture: AnswerPicture | null;
    findings: Finding[];
    /** What buying is counted with, where that is not what one would take it for: a plan that lacks something, or the mail part of one. */
    counted: string | null;
  };
  /** The rest of what to know in half a minute, a sentence each; `odds` is left out where there is nothing to own. */
  summary: Summary;
  /** What each section of figures says: its heading, without a full stop. */
  claims: Claims;
  conditions: ReportCondition[];
  goLive: { id: string; text: string }[];
  priceOfControl: {
    /** One line with its range, for the top of the page. */
    headline: string;
    /** e.g. "Owning costs about $38,000 more than buying over three years". */
    sentence: string;
    detail: string[];
    /** Below the heading of its page: the range of it, inside a sentence. */
    lead: { before: string; range?: Figure; after?: string };
    /** "clear", "leaning" or "too close to call", as a sentence with the chance. */
    moneyLabel: string;
    /** The same as a figure; null where there is nothing to own. */
    odds: Figure | null;
    figures: Figure[];
    /** What each established objective alone asks for and costs; `rows` only where there are several. */
    objectives: PricesByObjective;
  };
  /** The options at a glance, each defined in one line, with its average cost and the range of eight in ten futures. */
  options: { rows: { id: OptionId; name: string; meaning: string; average: string; range: string; number: string }[]; note?: string };
  /** `breakEven` says at which hours owning costs what buying does; `detail` says what the hours hold and what they leave out. */
  hours: {
    sentence: string;
    breakEven: string[];
    detail: string[];
    figures: Figure[];
    /** What whoever runs mail today said of it, beside the model. */
    own: OwnHours | null;
  };
  /** The head and the pictures of "Running it". */
  running: Running;
  caseFor: { heading: string; points: string[] };
  caseAgainst: { heading: string; points: string[] };
  /** What would turn the verdict, and at which number another option becomes the cheapest. */
  flips: Flips;
  /** The page for the sceptic: the rule drawn, and the rest in as few words as it takes. */
  proof: Proof;
  motives: { id: Motive; motive: string; reply: string }[];
  charts: Chart[];
  /** What each option costs, as the picture of Money. */
  costs: CostPicture;
  /** Every cost line of buying and of the owned option, visible lines first. */
  costLines: Table;
  /** The largest of them, their sum, and what is paid anyway. */
  largestLines: Table;
  /** What is paid, what is lost and what takes hours, by option and by year. */
  cash: Cash;
  /** Every incident of buying and of the owned option: how often, and what one costs. */
  incidents: Table;
  ownership: OwnershipRow[];
  buying: Buying;
  nextSteps: NextSteps;
  /** Rehearsals for whoever runs mail: by the verdict, or today until the move. */
  drills?: Drills;
  /** For whoever buys mailboxes. */
  exitReadiness?: ExitReadiness;
  /** Contradictions and cautions, and figures that were adjusted with the reason. */
  cautions: string[];
  /** Assumptions that the founder replaced: a heading, and one sentence for each with both values. Null where there are none. */
  own: { heading: string; rows: { id: string; name: string; text: string }[] } | null;
  answers: { section: SectionId; heading: string; rows: AnswerRow[] }[];
  /** What moves the price of control, what knowing a number is worth, and the regret of each option. */
  sensitivity: Sensitivity;
  /** Answers left at "not sure": what each one widens. */
  unknowns: { id: AnswerId; label: string; effect: string; howToFindOut: string; couldChangeVerdict: boolean }[];
  notModelled: string[];
  /** What the grades of sources mean, and the currency that the numbers are in. */
  sourceNotes: string[];
  sources: SourceRow[];
  versions: Versions;
};

/** `number` is the id of the number, where it has a page that says how it came about; as in every table. */
export type Figure = { label: string; value: string; note?: string; number?: string };

export type ReportCondition = {
  id: ConditionId;
  name: string;
  status: Status;
  statusLabel: string;
  score: number;
  /** e.g. "Score 67 of 100". */
  scoreLabel: string;
  /** The id of the score. */
  number: string;
  summary: string;
  /** `applies` is false where nothing is asked: the criterion holds, but nobody has achieved it. */
  criteria: {
    id: string;
    status: Status;
    statusLabel: string;
    applies: boolean;
    text: string;
    evidence: string;
    gap?: string;
    /** The id of the comparison of two numbers that it rests on. */
    number?: string;
  }[];
};

/** Cash and time apart. The parts of a row add up to its total as they are printed. */
export type Cash = {
  heading: string;
  /** Buying has a second row where another plan that fits would cost less. */
  options: Table;
  /** Buying, and the owned option where there is something to own; with the bills as they fall due where amounts are discounted. */
  years: Table[];
  notes: string[];
  /** What the columns of the tables hold. */
  columns: string[];
};

/** What real plans cost at the founder's own volumes; application mail has a table where there is any. */
export type Buying = {
  heading: string;
  /** How the plan that is counted compares with the cheapest that fits. */
  claim: string;
  intro: string;
  /** Why these plans are counted. */
  counted: string[];
  /** At which price of a plan another option would be the cheapest. */
  turning: string[];
  tables: BuyingTable[];
  /** What the figures hold and what they leave out. */
  notes: string[];
  /** The dated exchange rates behind the figures; empty where nothing was converted. */
  rates: { text: string; url?: string }[];
  /** Heading of the column of the cost over the horizon, e.g. "Over three years". */
  horizonLabel: string;
};

export type BuyingTable = {
  id: "mailboxes" | "messages";
  heading: string;
  /** What is compared and where the volume comes from, then what the table shows. */
  summary: string[];
  /** The volume, the plan that is counted, the cheapest that fits, and how many fit: a row of a table. */
  inShort: string[];
  /** Plans worth looking at first, cheapest over the horizon first. */
  rows: PlanRow[];
  /** All other plans of the price book that are large enough. */
  others: PlanRow[];
  /** Plans that today's volume is past, each with its limit. */
  tooSmall: { name: string; reason: string }[];
};

export type PlanRow = {
  id: string;
  name: string;
  /** Of hosted plans: "Large suite", "Regional provider, Germany". */
  kind?: string;
  /** e.g. "Cheapest", "Counted in the result", "Fits your answers". */
  marks: string[];
  fits: boolean;
  perMonth: string;
  overHorizon: string;
  /** The id of both. */
  number: string;
  /** In the currency and unit of the source. */
  listPrice: string;
  notes: string[];
  sources: { text: string; url?: string; stale: boolean; check?: string; replaced?: string }[];
};

export type SourceRow = {
  id: string;
  kind: "price" | "assumption";
  name: string;
  value: string;
  /** The shipped interval, where `value` is the founder's own. */
  shipped?: string;
  unit: string;
  /** ISO date or as recorded. */
  date: string;
  grade: string;
  /** Absent when the number is our own assumption. */
  url?: string;
  stale: boolean;
  /** The vendor's own page, where a price can be checked. */
  check?: string;
  /** What became of a price since the day of the link. */
  replaced?: string;
  /** The same in a few words, for a list. */
  brief: { name: string; value: string; grade: GradeId };
};

/** `numbers` holds, cell by cell, the id of the number that stands there; null where a cell has no page of its own, or belongs to the one beside it, as a range does. */
export type Table = {
  caption: string;
  columns: { label: string; numeric: boolean }[];
  rows: string[][];
  numbers?: (string | null)[][];
};
