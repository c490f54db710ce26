/** Words of the box that shares a result. In a file that imports nothing, since every result loads it. */

export const SHARE = {
  link: "The link to this result",
  copying: {
    copy: "Copy the link",
    copied: "Copied",
    failed: "Your browser did not allow it. Select the link above and copy it.",
  },
  native: "Share …",
  filesHeading: "Take it with you",
  files: [
    { file: "summary.pdf", name: "PDF on A4", text: "For a board: two to four pages with charts, sources and this link as a QR code." },
    { file: "summary.pdf?paper=letter", name: "PDF on US Letter", text: "The same on the other paper." },
    {
      file: "decision.md",
      name: "Decision record",
      text: "Markdown for your repository: options, decision, consequences, and what to revisit it for.",
    },
    {
      file: "assessment.json",
      name: "Everything as JSON",
      text: "Answers and every figure, for programs. Each chart has its own files below it.",
    },
  ],
  togetherHeading: "Decide together",
  compare: "Compare with another link",
  compareText: "Two results side by side, with only the answers that differ.",
  invite: "Ask a co-founder to answer blind",
  inviteText: "They see the questions and not your answers; it ends on the comparison.",
  reviewHeading: "Look at it again",
  reviewText: "Prices and answers age. Put a day into your calendar; the entry holds this link.",
  reviewDay: "Day of the review",
  review: "Download the reminder",
  holdsHeading: "What is in the link",
  holds: "Your answers as numbers and choices, the date whose prices apply, the version of the model, and the verdict.",
  leavesOutHeading: "What is not",
  leavesOut: "No names, no domain, no free text. Nothing is stored on the server: the link itself is the record.",
  permanentHeading: "Before you send it",
  permanent: "A link cannot be withdrawn. Whoever holds it can open the result and read the answers.",
} as const;
