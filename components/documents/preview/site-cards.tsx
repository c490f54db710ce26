import { COLOURS, Frame, headingSize } from "./card";

type Words = { heading: string; text: string; foot: string };

/** The cards of pages that are the same for everybody, by the name in their address. */
export const SITE_CARDS: Record<"start" | "questions", Words> = {
  start: {
    heading: "Should you run your own email, or buy it?",
    text: "A rule that decides, the money and the risk behind it, and what would have to change for the answer to change.",
    foot: "Five or six minutes. No account, nothing stored.",
  },
  questions: {
    heading: "Your email: own it or buy it?",
    text: "Six pages of questions. Leave open what you do not know, and see the result with what you have from the second page on.",
    foot: "The answers live in the link. We keep none.",
  },
};

export function SiteCard({ heading, text, foot }: Words) {
  return (
    <Frame foot={foot}>
      <div style={{ display: "flex", fontFamily: "Source Serif", fontSize: headingSize(heading) + 8, lineHeight: 1.14 }}>{heading}</div>
      <div style={{ display: "flex", marginTop: 28, fontSize: 32, lineHeight: 1.4, color: COLOURS.muted }}>{text}</div>
    </Frame>
  );
}
