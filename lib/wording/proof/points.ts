import { type ConditionId, type Criterion, HOURS_PER_PERSON } from "../../model";
import type { Basis, Coverage, Experience, HostedFit, NotSure, PracticeLevel, YesNo } from "../../questionnaire/ids";
import type { Facts, ObjectiveFact } from "../facts";
import { counted, exactHours, exactNumber, exactWeeks, spanText, thresholdMoney } from "../format";

/** What one point of the rule asks for, and what was said to it, as short as it can be said. */
type PointWords = { text: (facts: Facts, criterion: Criterion) => string; said: (facts: Facts, criterion: Criterion) => string };

const NOT_SURE = "not sure";

const YES_NO: Record<YesNo | NotSure, string> = { yes: "yes", no: "no", "not-sure": NOT_SURE };

const EXPERIENCE: Record<Experience | NotSure, string> = {
  none: "nobody has",
  hobby: "hobby servers",
  production: "in production",
  contracted: "a specialist is contracted",
  "not-sure": NOT_SURE,
};

const COVERAGE: Record<Coverage | NotSure, string> = {
  none: "nobody",
  "office-hours": "in office hours",
  "best-effort": "at any hour, if they see it",
  rota: "a rota, at any hour",
  "not-sure": NOT_SURE,
};

const PRACTICE: Record<PracticeLevel | NotSure, string> = {
  none: "nobody does it",
  "ad-hoc": "now and then",
  routine: "as a routine",
  "not-sure": NOT_SURE,
};

const BASIS: Record<Basis | NotSure, string> = {
  law: "a law",
  contract: "a contract",
  "threat-model": "a threat model",
  board: "a board decision",
  preference: "nothing: a preference",
  "not-sure": NOT_SURE,
};

const FIT: Record<HostedFit | NotSure, string> = {
  barred: "third parties are barred",
  "none-can": "none that we asked",
  unchecked: "nobody was asked yet",
  "extra-cost": "can be bought at extra cost",
  can: "an ordinary provider can",
  "not-sure": NOT_SURE,
};

function people({ answers: { operators, deputy } }: Facts): string {
  if (operators === "not-sure") return NOT_SURE;
  const who = counted(operators, "person", "people");
  // Nobody is asked for a deputy where two run it.
  if (operators >= 2) return who;
  return `${who}, ${{ yes: "a deputy", no: "no deputy", "not-sure": "deputy not known" }[deputy]}`;
}

/** A quantity that is needed, after the sentence that asks for it: "…: 19 hours a month." */
function needed(criterion: Criterion, format: (value: number) => string, unit = ""): string {
  return criterion.need === undefined || criterion.need.high === 0 ? "." : `: ${spanText(criterion.need, format)}${unit}.`;
}

const have = (criterion: Criterion, format: (value: number) => string): string =>
  criterion.have ? spanText(criterion.have, format) : NOT_SURE;

const practice = (name: string, id: "patching" | "backups" | "monitoring"): PointWords => ({
  text: () => name,
  said: ({ answers }) => PRACTICE[answers[`practice.${id}`]],
});

const POINTS: Record<string, PointWords> = {
  experience: {
    text: () => "Somebody has run mail in production, or a specialist is contracted.",
    said: ({ answers }) => EXPERIENCE[answers.experience],
  },
  "two-people": { text: () => "Two people can run it, or one and a deputy.", said: people },
  coverage: { text: () => "Somebody answers when mail breaks.", said: ({ answers }) => COVERAGE[answers.coverage] },
  patching: practice("Patching is routine.", "patching"),
  backups: practice("Backups are routine.", "backups"),
  monitoring: practice("Monitoring is routine.", "monitoring"),
  "hours-per-person": {
    text: () => `The added hours fit the people: at most ${HOURS_PER_PERSON} a month each.`,
    said: ({ answers }, criterion) => {
      const adds = criterion.have ? spanText(criterion.have, exactNumber) : NOT_SURE;
      if (answers.operators === "not-sure" || !criterion.need) return `${adds} for how many is not known`;
      return `${adds} of the ${spanText(criterion.need, exactNumber)} that ${counted(answers.operators, "person", "people")} can give`;
    },
  },
  owner: { text: () => "One named person owns mail.", said: ({ answers }) => YES_NO[answers.owner] },
  acceptance: { text: () => "The leadership has accepted the burden in writing.", said: ({ answers }) => YES_NO[answers.acceptance] },
  "committed-hours": {
    text: (_facts, criterion) =>
      `The hours set aside cover what owning adds in four futures of five${needed(criterion, exactHours, " a month")}`,
    said: (_facts, criterion) => have(criterion, exactHours),
  },
  "bearable-loss": {
    text: (facts, criterion) =>
      `You can bear what incidents cost beyond buying in the worst year of twenty, on average${needed(criterion, (value) => thresholdMoney(value, facts.currency))}`,
    said: (facts, criterion) => {
      const said = have(criterion, (value) => thresholdMoney(value, facts.currency));
      return criterion.have ? `${said} a year` : said;
    },
  },
  "degraded-weeks": {
    text: (_facts, criterion) => `You can bear poor delivery while new addresses earn trust${needed(criterion, exactWeeks)}`,
    said: (_facts, criterion) => have(criterion, exactWeeks),
  },
};

/** The point where nothing was named that one must control. */
const NAMED: PointWords = {
  text: () => "You named something that you must control.",
  said: ({ answers }) => (answers.objectives === "not-sure" ? NOT_SURE : "none of these"),
};

/** The words for a point of any condition, those of a named requirement apart; throws for an id that has none. */
export function pointWords(condition: ConditionId, id: string): PointWords {
  const words = condition === "control" ? NAMED : POINTS[id];
  if (words === undefined) throw new Error(`The point "${id}" of ${condition} has no wording.`);
  return words;
}

/** The two points of a requirement. */
export const REQUIREMENT = {
  established: { text: "Something binding demands it.", said: ({ basis }: ObjectiveFact) => BASIS[basis] },
  hostedFails: {
    text: "No provider can sell it.",
    said: ({ fit, isAboutNothing }: ObjectiveFact) => (isAboutNothing ? "you send no such mail" : FIT[fit]),
  },
} as const;

/** What stands in the way of a requirement, or that nothing does. */
export function stateOf({ established, hostedFails, isAboutNothing }: ObjectiveFact): string {
  if (isAboutNothing) return "you send no such mail";
  if (established === "not-met") return "a preference";
  if (hostedFails === "not-met") return "can be bought";
  return established === "met" && hostedFails === "met" ? "no provider can" : "not known yet";
}
