import { plural } from "../words";
/** The words of the comparison page that do not depend on what is compared. */
export const COMPARE = {
  eyebrow: "Two results compared",
  first: "First",
  second: "Second",
  open: (which: string) => `Open the ${which.toLowerCase()} result`,
  openOne: "Open the result",
  same: "Both links are the same result, so there is nothing to compare.",
  sameAdvice: "Paste another link beside it.",
  sideBySide: "Side by side",
  sideCaption: "Verdict, conditions, costs and hours of both results",
  figure: "Figure",
  agreeOn: "What to agree on",
  differences: "Where you differ",
  differencesIntro:
    "Ordered by what each alone does to the verdict, then to the money. Each line takes one answer from the other side and leaves the rest as it is; “First” shows the first result if it took the second’s answer, and vice versa. Moves of the price of control are averages over the whole period, estimated with fewer simulated futures than the results.",
  differencesCaption: "What differs, the answer of each, and what it alone would change",
  none: "Nothing that moves the verdict or the money differs.",
  columns: { point: "Point", first: "First", second: "Second", verdict: "Verdict", money: "Price of control" },
  idle: (count: number) =>
    `${plural(count, "One more point differs and changes", `${count} more points differ and change`)} nothing by ${plural(count, "itself", "themselves")}`,
  idleCaption: "What differs without effect, and the answer of each",
  basis: "What this rests on",
  another: "Compare with another link",
} as const;

export const FORM = {
  title: "Compare two results",
  description: "Put two results side by side: the verdicts, the costs, and the answers that make the difference.",
  heading: "Compare two results",
  intro:
    "Paste two links, or only their codes. The comparison shows both verdicts, the answers that differ, and on which of them you would have to agree.",
  first: "First link",
  second: "Second link",
  hint: "For example the address of a result, with /r/ in it.",
  submit: "Compare",
  wrong: (count: number) => plural(count, "One link cannot be compared", "Two links cannot be compared"),
  kept: "What you pasted is still here.",
  missing: (name: string) => `${name}: nothing was pasted. Paste the address of a result.`,
  refused: (name: string, finding: string) => `${name}: ${finding}`,
} as const;
