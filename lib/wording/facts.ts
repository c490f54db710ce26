import { assumption } from "../data/assumptions";
import { type Assessment, type Condition, comesWithSuite, isAboutNothing, type OptionResult, type Status } from "../model";
import { DEFAULT_SCOPE } from "../questionnaire/defaults";
import type { Basis, Currency, HostedFit, NotSure, Objective, Scope } from "../questionnaire/ids";
import { NOT_SURE, OPTIONS, type OptionId } from "../questionnaire/ids";
import { isOnDefaults, notSureIds } from "../questionnaire/known";
import { knownMiddle, middle } from "../questionnaire/range";
import type { Scenario } from "../questionnaire/scenario";
import type { Answers, RangeValue } from "../questionnaire/types";
import { counted, roundToTwo } from "./format";

export type ObjectiveFact = {
  id: Objective;
  basis: Basis | NotSure;
  fit: HostedFit | NotSure;
  scope: Scope;
  /** Has a basis stronger than a preference. */
  established: Status;
  /** No hosted service can meet it, and that was checked. */
  hostedFails: Status;
  /** It is about mail that does not exist: application mail, where none is sent. */
  isAboutNothing: boolean;
};

/** What the wording of every section starts from: the assessment with the answers read once. */
export type Facts = {
  answers: Answers;
  assessment: Assessment;
  currency: Currency;
  months: number;
  /** The option that capability, burden and price of control refer to. */
  ownedId: OptionId;
  owned: OptionResult;
  hosted: OptionResult;
  /** Owning is recommended. */
  rules: boolean;
  objectives: ObjectiveFact[];
  /** False only when the answer is no mailboxes at all, so that the question is about the mail of software alone. */
  hasPeople: boolean;
  /** The mail that is counted comes with an office suite that would be paid for anyway. */
  mailComesWithSuite: boolean;
  /** False only when the answer is no application mail at all. */
  hasApplicationMail: boolean;
  /** The options that differ under these answers, the least owned first: those that a result shows. */
  options: readonly OptionId[];
  /** Only the sending of application mail would be owned, and there is none. */
  nothingToOwn: boolean;
  /** So little was answered that the figures stand on defaults. */
  onDefaults: boolean;
  /** A single figure for today's mailboxes; null when not sure, and where there are none. */
  mailboxes: number | null;
  /** "25 mailboxes", or "about 3,000 mailboxes" for a range; empty when not sure, and where there are none. */
  mailboxesText: string;
  /** How many answers are "not sure", among those that apply. */
  notSureCount: number;
  /** Names of the lines whose assumptions the founder replaced. */
  ownLines: ReadonlySet<string>;
};

/** The objectives that were chosen, each with what the rule found of it. */
function objectiveFacts(answers: Answers, { criteria }: Condition): ObjectiveFact[] {
  if (answers.objectives === NOT_SURE) return [];
  const statusOf = (criterion: string): Status => {
    const found = criteria.find(({ id }) => id === criterion);
    if (found === undefined) throw new Error(`The condition of control has no criterion "${criterion}".`);
    return found.status;
  };
  return answers.objectives.map((id) => ({
    id,
    basis: answers[`basis.${id}`] ?? NOT_SURE,
    fit: answers[`hostedFit.${id}`] ?? NOT_SURE,
    scope: answers[`scope.${id}`] ?? DEFAULT_SCOPE,
    established: statusOf(`established.${id}`),
    hostedFails: statusOf(`hosted-fit.${id}`),
    isAboutNothing: isAboutNothing(answers, id),
  }));
}

/** Without application mail nobody owns its sender; without mailboxes there is nothing else to own. */
const optionsOf = ({ mailboxes, appMessages }: Answers): readonly OptionId[] =>
  mailboxes === 0 ? ["hosted", "sender"] : OPTIONS.filter((option) => option !== "sender" || appMessages !== 0);

function mailboxesText(value: RangeValue | NotSure): string {
  if (value === NOT_SURE || value === 0) return "";
  const text = (count: number) => counted(count, "mailbox", "mailboxes");
  return typeof value === "number" ? text(value) : `about ${text(roundToTwo(middle(value)))}`;
}

/** Reads a scenario and its assessment into the facts that sentences are made of. */
export function factsOf(scenario: Scenario, assessment: Assessment): Facts {
  const { answers } = scenario;
  const ownedId = assessment.priceOfControl.option;
  return {
    answers,
    assessment,
    currency: assessment.currency,
    months: assessment.horizonYears * 12,
    ownedId,
    owned: assessment.options[ownedId],
    hosted: assessment.options.hosted,
    rules: assessment.recommendation.option !== "hosted",
    objectives: objectiveFacts(answers, assessment.conditions.control),
    hasPeople: answers.mailboxes !== 0,
    mailComesWithSuite: comesWithSuite(scenario),
    hasApplicationMail: answers.appMessages !== 0,
    options: optionsOf(answers),
    nothingToOwn: ownedId === "sender" && answers.appMessages === 0,
    onDefaults: isOnDefaults(answers),
    mailboxes: knownMiddle(answers.mailboxes) || null,
    mailboxesText: mailboxesText(answers.mailboxes),
    notSureCount: notSureIds(answers).length,
    ownLines: new Set(Object.keys(scenario.overrides).map((id) => assumption(id).line)),
  };
}

/** The objectives that alone meet the control condition: established, and no hosted service can meet them. */
export function requirementsOnlyOwningMeets(facts: Facts): ObjectiveFact[] {
  return facts.objectives.filter((objective) => objective.established === "met" && objective.hostedFails === "met");
}
