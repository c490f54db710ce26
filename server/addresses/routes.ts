import { QUESTIONS } from "@/lib/questionnaire/questions";
import { customField } from "@/lib/questionnaire/read-box";

/**
 * Every address that is answered, and what it reads. Anything not listed here does not exist, and a part of a query that is not named is
 * ignored, so it makes no other answer. In a pattern `:code` is the code of a result, `:draft?` that of a draft, or nothing; other names that
 * begin with a colon stand for any one part. Earlier patterns go first.
 */
type Route = {
  /** GET and HEAD by default. */
  methods?: readonly string[];
  /** Parts of the query with words of ours, tidied like the path: `?prices=Today.` is `?prices=today`. */
  words?: readonly string[];
  /** Words of which only these are read; any other counts as none. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Parts of the query that somebody typed or that we pack ourselves, taken as they come. */
  texts?: readonly string[];
  /** Whether pages of other sites may request it and read the answer. */
  isOpen?: boolean;
};

/** Whose prices apply, and the currency that amounts are shown in. */
const VIEW = ["prices", "currency"] as const;
const RESULT = { words: VIEW } as const satisfies Route;
const FORM = {
  words: ["go", "from"],
  texts: ["origin", ...QUESTIONS.flatMap(({ id, kind }) => (kind === "plan" ? [id, customField(id)] : [id]))],
} as const satisfies Route;
const IN_A_FRAME = { texts: ["origin"] } as const satisfies Route;
const FOR_PROGRAMS = { isOpen: true } as const satisfies Route;

export const ROUTES = {
  "/": {},
  "/first": { words: ["control"], choices: { control: ["no", "yes", "not-sure"] }, texts: ["mailboxes", "appMessages"] },
  "/examples/:example": {},
  "/examples/:example/opengraph-image": {},
  "/rules-of-thumb": {},
  "/method": {},
  "/method/evidence": {},
  "/method/:file": FOR_PROGRAMS,
  "/method/corrections/:row": {},
  "/glossary": {},
  "/accessibility": {},
  "/design": {},
  "/api": {},

  "/questions/review/:draft?": FORM,
  "/questions/:section/:draft?": FORM,

  "/r/:code": RESULT,
  "/r/:code/money": RESULT,
  "/r/:code/operation": RESULT,
  "/r/:code/proof": RESULT,
  "/r/:code/details/:detail": RESULT,
  "/r/:code/share": RESULT,
  "/r/:code/explore": { words: ["prices", "chart"], choices: { chart: ["cost-by-option", "loss-exceedance", "crossover"] } },
  "/r/:code/assumptions": RESULT,
  "/r/:code/assumptions/change": { words: [...VIEW, "reset", "id"], texts: ["value"] },
  "/r/:code/assumptions/:assumption": { words: [...VIEW, "full"], choices: { full: ["yes"] }, texts: ["value"] },
  "/r/:code/numbers/:number": RESULT,
  "/r/:code/invite": { words: ["prices"] },
  "/r/:code/flips/:flip": RESULT,
  "/r/:code/hours/:from": RESULT,
  "/r/:code/charts/:file": RESULT,
  "/r/:code/lines.csv": RESULT,
  "/r/:code/summary.pdf": { words: [...VIEW, "paper"] },
  "/r/:code/assessment.json": { ...RESULT, ...FOR_PROGRAMS },
  "/r/:code/decision.md": RESULT,
  "/r/:code/review.ics": { words: [...VIEW, "on"] },
  "/r/:code/opengraph-image": { words: ["currency"] },

  "/compare": { texts: ["a", "b"] },
  "/compare/:code/:code": {},

  "/invite/:code": {},
  "/invite/:code/review/:draft?": FORM,
  "/invite/:code/:section/:draft?": FORM,

  "/embed": IN_A_FRAME,
  "/embed/questions/review/:draft?": FORM,
  "/embed/questions/:section/:draft?": FORM,
  "/embed/done/:code": IN_A_FRAME,

  "/api/v1/assessments": { methods: ["POST"], ...FOR_PROGRAMS },
  "/api/v1/openapi.json": FOR_PROGRAMS,
  "/cards/:card": {},
  "/offline": {},
  "/plain.css": {},
  "/robots.txt": {},
  "/sitemap.xml": {},
  "/icon.svg": {},
  "/sw.js": {},
  "/healthz": {},
  "/readyz": {},
  "/metrics": {},
} as const satisfies Record<string, Route>;

export type RouteId = keyof typeof ROUTES;

/** Pages that answer for damaged addresses; no link leads to them. Next has them, and only the front asks for them. */
export const SUBSTITUTES = {
  noResult: "/r",
  noDraft: "/questions",
  noInvitation: "/invite",
  inAFrame: "/embed/damaged",
  /** An address without a page: Next's answer to it serves for all unknown addresses. */
  nothing: "/no-such-page",
} as const;

/** What is asked for, as the product understands it. */
export type Address = {
  /** Undefined for an address that no page has. */
  route: RouteId | undefined;
  /** The value of each name in the pattern. */
  parts: readonly string[];
  path: string;
  query: URLSearchParams;
  /** Path and query together: the same for all addresses that mean the same. */
  url: string;
};

const route = (id: RouteId): Route => ROUTES[id];

export const methodsOf = (id: RouteId): readonly string[] => route(id).methods ?? ["GET", "HEAD"];
export const isOpenToAll = (id: RouteId): boolean => route(id).isOpen === true;
/** Whether a value of a word is read. */
export const isChoice = (id: RouteId, name: string, value: string): boolean => route(id).choices?.[name]?.includes(value) !== false;
/** Which parts of a query are read, and whether each is a word of ours. */
export const queryOf = (id: RouteId): ReadonlyMap<string, "word" | "text"> => {
  const { words = [], texts = [] } = route(id);
  return new Map([...words.map((name) => [name, "word"] as const), ...texts.map((name) => [name, "text"] as const)]);
};
