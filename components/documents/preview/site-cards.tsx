import { COLOURS, Frame, headingSize } from "./card";

type Words = { heading: string; text: string; foot: string };

export function SiteCard({ heading, text, foot }: Words) {
  return (
    <Frame foot={foot}>
      <div style={{ display: "flex", fontFamily: "Source Serif", fontSize: headingSize(heading) + 8, lineHeight: 1.14 }}>{heading}</div>
      <div style={{ display: "flex", marginTop: 28, fontSize: 32, lineHeight: 1.4, color: COLOURS.muted }}>{text}</div>
    </Frame>
  );
}
