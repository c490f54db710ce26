import { numericQuestionOf } from "../questionnaire/questions";
import { exactNumber } from "./format";

/** As many mailboxes as may be answered, and so the largest size at which options are compared: "1,000,000". */
export const MOST_MAILBOXES = exactNumber(numericQuestionOf("mailboxes").bounds.max);
