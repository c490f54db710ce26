import { longDate } from "../format";
import { uncapitalised } from "../words";
import { SITE } from "./frame";

/** Words of the ready text with which a reader says that a number is wrong. */

export const CORRECTION = {
  /** The fold on the page of a number, and the page of a row. */
  heading: "This number is wrong",
  title: (id: string) => `${id}: this number is wrong`,
  eyebrow: "A correction",
  intro: "Say what is right and how you know it. Here is the text, with what stands here now; add the last two lines.",
  send: (address: string) => `Mail it to ${address}`,
  noAddress: "Copy it, and pass it to whoever gave you this address: nobody is named here to send it to.",
  holdsAnswers:
    "It names the address of your result, which holds your answers. Take that line out if they are to stay with you. Nothing is sent until you send it.",
  nothingSent: "Nothing is sent until you send it.",
  copying: {
    copy: "Copy the text",
    copied: "Copied",
    failed: "Your browser did not allow it. Select the text above and copy it.",
  },
  label: "The text of the correction",
  /** The link beside a row, which names it, so that each is told from the others. */
  ofRow: (id: string) => `Correct ${id}`,
  back: (id: string) => `${id} among all numbers`,
} as const;

/** The parts of the text, in its order. */
export const CORRECTION_TEXT = {
  subject: (what: string) => `${SITE.name}: a correction to ${what}`,
  first: `A correction to a number of ${SITE.name}.`,
  what: (name: string) => `What: ${name}`,
  where: (address: string) => `Where: ${address}`,
  withNote: (value: string, note: string | undefined) => (note === undefined ? value : `${value} (${uncapitalised(note)})`),
  now: (value: string) => `It says: ${value}`,
  range: (low: string, likely: string, high: string) => `low ${low}, likely ${likely}, high ${high}`,
  notKnown: "not known",
  source: (source: string) => `Source: ${source}`,
  noSource: "none, a judgement of the makers",
  date: (date: string, grade: string) => `Date: ${date} (${grade})`,
  model: (version: string, priceDate: string) => `Model: ${version}, prices of ${longDate(priceDate)}`,
  inputs: (name: string, value: string, date: string, source: string) => `- ${name}: ${value}, ${date}, ${source}`,
  inputsHeading: "Prices in it:",
  result: (address: string) => `Result: ${address}`,
  right: "What is right: ",
  known: "How I know (source and date): ",
} as const;
