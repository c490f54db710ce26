/** The accessibility statement: what is aimed at, what was looked at and how, and what is not right yet. */

export const STATEMENT = {
  title: "Accessibility",
  lead: "Everyone should be able to answer the questions and read the result, whatever they read it with.",
  /** ISO; to be set anew with every change of what is said here. */
  written: "2026-11-27",
  writtenOn: (day: string) => `Written on ${day}, by those who made the site. Nobody from outside has checked it.`,
} as const;

type Part = { id: string; heading: string; text: readonly string[] };

export const AIM: Part = {
  id: "aim",
  heading: "What we aim at",
  text: [
    "Level AA of the Web Content Accessibility Guidelines, version 2.2 (WCAG). That is the standard that laws in the European Union, the United Kingdom and the United States point to, in this version or an earlier one.",
    "We know of no rule of that level that a page breaks, apart from what stands under “What is not right yet”. A program finds only some of the faults that a person would meet, so this is not a promise that there are none.",
  ],
};

export const BUILT: Part & { items: readonly string[] } = {
  id: "built",
  heading: "How it is built",
  text: ["What most helps was decided before the first page was drawn:"],
  items: [
    "Every question, every result and every comparison works without a script. Scripts add to it: live charts, moving the numbers, copying the link.",
    "Everything that can be done with a mouse can be done with a keyboard, and one can always see where one is.",
    "No meaning rests on colour alone. Whether a condition is met stands there as a word with a mark; the two colours of the charts differ in lightness too.",
    "Every chart has its claim as a sentence above it and its figures as a table below it.",
    "Text can be doubled in size, pages fit a screen of 320 pixels without scrolling sideways, and a wide table scrolls by itself, by keyboard too.",
    "Light and dark follow the device. So does reduced motion, which leaves nothing moving, and a contrast theme (forced colours), which replaces ours.",
    "Nothing runs out of time, nothing plays, and nothing is asked twice. “Not sure” is an answer wherever we offer none of our own, and what was typed is kept when something has to be mended.",
    "The PDF has headings, lists, tables and described charts as tags, a title and a language, so that a screen reader can follow it.",
  ],
};

export const TESTED: Part & { rows: readonly (readonly [string, string])[] } = {
  id: "tested",
  heading: "What is tested, and how",
  text: [
    "These checks are part of the tests of the site and run in Chromium. A list names every page of the site in its states, with errors and with answers, and what stands in for a page that cannot be had; a test fails when a page is missing from it.",
  ],
  rows: [
    [
      "Rules of WCAG 2.0, 2.1 and 2.2, levels A and AA, and good practice",
      "axe-core on every page at 360 and 1280 pixels; contrast again in dark",
    ],
    ["Narrow screens", "Every page at 320 pixels must not scroll sideways"],
    ["Large text", "Every page with text at 200%, at 360 and 1280 pixels: nothing cut off, nothing wider than the window"],
    ["Reduced motion", "Every page: no animation, no transition, no smooth scrolling"],
    [
      "Keyboard",
      "The whole way with the keyboard alone: all six pages answered, a part of the result unfolded, its link copied, its numbers moved. Every stop on that way must be in sight, marked and in the order of the page, and the result and the numbers are left at their end; a chart is brought to life by moving to it",
    ],
    [
      "Without scripts",
      "The whole way from the start page to the result, its PDF and a comparison, the forms, damaged links and assumptions of one’s own",
    ],
    ["Looks", "The main pages, at 360 and 1280 pixels, in light and dark, against pictures of how they were"],
    ["Colours", "The contrast of every pair of colours in use, computed from the style sheet in light, dark and print"],
    ["Errors in forms", "Each message names the field and its bounds, and is tied to the field for screen readers"],
    ["The PDF", "Its tags, title and fonts, and that no line of text covers another or leaves the page, read back by other programs"],
  ],
};

export const LOOKED: Part = {
  id: "looked",
  heading: "What was looked at by eye",
  text: [
    "The start page, a page of questions with errors, a result, a comparison and the method: in a dark contrast theme (forced colours), with text at 200% and at 320 pixels. Every chart of a result and the page of its numbers in that theme too. A result, its numbers and a comparison on paper, with everything that is folded on the screen. What we saw to be wrong was mended: the words on the main buttons could not be read in a contrast theme, marks stayed small beside large text, and on a phone the last links of the page of numbers lay behind the strip at its foot.",
  ],
};

export const GAPS: Part & { items: readonly string[] } = {
  id: "gaps",
  heading: "What is not right yet",
  text: [],
  items: [
    "Nobody who relies on assistive technology has tried the site for us, and no screen reader was run. What screen readers are told was read in the page’s accessibility tree only.",
    "The checks run in Chromium. Firefox and Safari have not been tried.",
    "The PDF is tagged and says that it follows PDF/UA, but no checker for that standard has confirmed it.",
    "A live chart tells its values at the pointer or under the arrow keys. Reading them from the table below it is quicker with a screen reader.",
    "The result is long. The outline leads through it, but it asks for time and for some patience with numbers.",
    "There is only English, and no version in plain language or sign language.",
  ],
};
