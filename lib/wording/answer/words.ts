import type { Facts } from "../facts";
import { about } from "./about";
import { change } from "./change";
import { conditions } from "./conditions";
import { doFirst } from "./do-first";
import { firm } from "./firm";
import { act, reason, why } from "./headline";
import type { AnswerWords } from "./types";
import { unmet } from "./unmet";

/** What the first page of a result says in words. It holds no amounts of money and no hours, which its picture shows. */
export function answerWords(facts: Facts): AnswerWords {
  return {
    act: act(facts),
    why: why(facts),
    reason: reason(facts),
    unmet: unmet(facts),
    firm: firm(facts),
    about: about(facts),
    conditions: conditions(facts),
    doFirst: doFirst(facts),
    change: change(facts),
  };
}
