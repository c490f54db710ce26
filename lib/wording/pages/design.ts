/** Words of the page that shows every piece of the design. It is for those who change the product, so it may speak of classes and tokens. */

export const DESIGN = {
  title: "Design",
  lead: "Every piece that the pages are made of, in every state. What is not here should not be on a page; what is here is read from the style sheet and the components themselves.",
} as const;

export const PARTS = {
  type: {
    heading: "Type",
    text: "Source Serif for headings and the verdict, Inter for everything else. Seven sizes; the two largest follow the width of the window.",
  },
  space: {
    heading: "Space",
    text: "Steps of a quarter of the text size. White space parts things before a line does, and a line before a box.",
  },
  width: {
    heading: "Width",
    text: "Text stands in one column of 60 to 75 characters. Labels have a margin beside it, tables and charts the whole page.",
  },
  colours: {
    heading: "Colours",
    text: "One accent. Two data colours that always mean the same: own is ours to run, hosted is bought. In a contrast theme (forced colours) the system’s colours stand in for all of them.",
    columns: { token: "Token", light: "Light", dark: "Dark", print: "Print", forced: "Forced colours" },
    caption: "Colours by theme",
  },
  contrast: {
    heading: "Contrast",
    text: "Computed from the tokens as WCAG 2.2 says: 4.5 for text, 3 for what only has to be seen. A test holds every pair to it.",
    columns: { pair: "Pair", least: "At least" },
    caption: "Contrast of every pair of colours in use",
    on: " on ",
  },
  focus: {
    heading: "Focus",
    text: "A ring of three pixels at a distance of three, on whatever the keyboard reaches: dark green on light, yellow on dark.",
    link: "A link with focus",
    button: "A button with focus",
    box: "A box with focus",
  },
  buttons: {
    heading: "Buttons and links",
    text: "One primary button in a place. A link that goes somewhere may look like a button; a button never looks like a link unless it leads on.",
    primary: "Primary",
    secondary: "Secondary",
    plain: "Plain",
    disabled: "Disabled",
    link: "A link in running text",
    copying: { copy: "Copy", copied: "Copied", failed: "Your browser did not allow it." },
  },
  controls: {
    heading: "Form controls",
    text: "Native controls, large enough for a thumb. An error stands between the question and its control, with a bar in the margin, a sign and a sentence that names the bounds.",
    empty: "Empty",
    filled: "Filled, with a unit",
    wrong: "With an error",
    off: "Disabled",
    list: "A list",
    one: "One of several",
    oneWrong: "One of several, with an error",
    choose: "Choose one of the answers.",
    day: "A day",
    row: "One of several, short",
    many: "Several, and none",
    message: "People who would operate it must be a whole number from 0 to 500.",
    unit: "people",
    money: "a year",
    choices: {
      long: [
        { value: "production", label: "In production", hint: "At least one person has run mail that others relied on." },
        { value: "hobby", label: "As a hobby" },
      ],
      short: [
        { value: "yes", label: "Yes" },
        { value: "no", label: "No" },
      ],
      apart: [{ value: "not-sure", label: "Not sure" }],
      none: [{ value: "none", label: "None of these" }],
    },
  },
  asking: {
    heading: "Around questions",
    text: "Where one is, in words, with a bar for the eye and how the open answers stand; the words that not everybody knows; and above a page that came back, what has to be mended, each line leading to its box.",
    errors: "One answer has to be mended",
    message: "People who would operate it must be a whole number from 0 to 500.",
  },
  moving: {
    heading: "Moving numbers",
    text: "A slider with a step at either end and a box for the exact value; of a range, two boxes. Beside it the strip, which stays in sight and says how its figures stand. Nothing is worked out on this page.",
    states: {
      saved: "Saved",
      pending: "On its way",
      quick: "A quick answer",
      exact: "An exact answer",
      unusable: "A box that cannot be used",
      failed: "The engine lost",
    },
  },
  notices: {
    heading: "Notices and marks",
    text: "A rule at the left and a heading that carries the meaning. Marks are a shape and a word; the colour repeats them.",
    neutral: "Neutral: something to know",
    caution: "Caution: something to look at",
    bad: "Bad: something is wrong",
    body: "One or two short sentences, and a way on where there is one.",
    marks: { good: "Met", bad: "Not met", unknown: "Unknown" },
  },
  folded: {
    heading: "Folded details",
    text: "What most readers can do without opens on request, without a script. On paper it is open.",
    summary: "Show the detail",
    body: "The detail.",
  },
  tables: {
    heading: "Tables and figures",
    text: "The first cell names the row, numbers stand to the right. On a phone each row becomes a block. Contrast, above, is such a table; the figures here are those of the example below. A number on a dotted line opens how it came about.",
  },
  charts: {
    heading: "Charts",
    text: "Drawn on the server from the figures of a result, here of the third example; they come alive when touched or focused.",
  },
  failures: {
    heading: "When something is missing",
    text: "What happened in one sentence, where the answers are, and a way on. The same for all; only the words differ.",
    links: [
      { href: "/nothing-here", label: "An unknown address" },
      { href: "/r/damaged", label: "A damaged link" },
      { href: "/questions/team/damaged", label: "A damaged draft" },
      { href: "/r/damaged/summary.pdf", label: "A refused file" },
      { href: "/offline", label: "No connection" },
    ],
  },
  waiting: {
    heading: "While something is under way",
    text: "After a fifth of a second a note says what is being done. It lies above the page, so that nothing moves, and holds still where motion is unwanted.",
  },
} as const;

/** What each size of type is for. */
export const SIZE_USES = {
  xs: "Notes, labels, the foot of a page",
  sm: "Tables, details, hints",
  base: "Running text",
  lg: "Headings of the third rank, the first paragraph",
  xl: "Headings of the second rank",
  "2xl": "A figure to remember",
  "3xl": "The verdict",
} as const;

/** Where each step of space stands, by quarters of a rem. */
export const STEP_USES = {
  1: "Between a name and its note",
  2: "Between lines that belong together",
  3: "Between buttons, between choices",
  4: "Between paragraphs",
  6: "Between groups, below a rule",
  8: "Above the head of a page",
  10: "Between parts of a section",
  14: "Between sections",
} as const;

export const stepLength = (rem: number): string => `${rem} rem`;
