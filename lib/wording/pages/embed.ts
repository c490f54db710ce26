/** Words of the pages that other sites show in a frame, by subject. */

export const EMBED = {
  name: "Mailverdict",
  title: "Run our own email, or buy it?",
  heading: "Should you run your own email, or buy it?",
  lead: "About thirty questions on six pages, and “not sure” is an answer almost everywhere. You get a verdict by a plain rule, with the money and the risk behind it as ranges. It takes two or three minutes to a verdict, five or six for everything.",
  begin: "Begin",
  stored: "No account, nothing stored. The answers live in the address inside this frame. The page around it cannot read them.",
  again: "Start again",
  done: {
    title: "Your result",
    open: "Open the result in a new tab",
    link: "The link to this result. It holds your answers: whoever has it can open it.",
    handOver: (host: string) => `Pass the link to ${host}`,
    handedOver: (host: string) => `The link was passed to ${host}.`,
  },
  damaged: {
    title: "This page cannot be opened",
    heading: "This address does not open a page",
    text: "Answers live in the address, and this one is incomplete or has been altered. We open only addresses that are whole.",
  },
  wrongOrigin: {
    heading: "The field “origin” is wrong",
    text: (characters: number) =>
      `It must be the http or https address of the page around this frame, once, without path, query or fragment, in at most ${characters} characters. For example: https://www.example.com`,
  },
} as const;
