import { ImageResponse } from "next/og";
import type { ReactElement, ReactNode } from "react";
import { loadFonts } from "@/components/documents/pdf/fonts";
import { SITE } from "@/lib/wording/pages/frame";

/** Pixels: what chat programs and networks ask of a preview. */
export const CARD = { width: 1200, height: 630 } as const;

/** The page's colours in daylight; a picture has one theme. */
export const COLOURS = { paper: "#faf8f2", ink: "#1b2422", muted: "#58615d", rule: "#d8d4c6", accent: "#12493f" } as const;

/** The frame of every card: paper, the name at the top, a line at the foot. */
export function Frame({ children, foot }: { children: ReactNode; foot: string }) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        width: "100%",
        height: "100%",
        padding: "52px 68px 44px",
        background: COLOURS.paper,
        color: COLOURS.ink,
        fontFamily: "Inter",
      }}
    >
      <div style={{ display: "flex", paddingBottom: 18, borderBottom: `3px solid ${COLOURS.accent}` }}>
        <span style={{ fontFamily: "Source Serif", fontSize: 32, color: COLOURS.accent }}>{SITE.name}</span>
      </div>
      <div style={{ display: "flex", flexDirection: "column", flex: 1, justifyContent: "center" }}>{children}</div>
      <div style={{ display: "flex", paddingTop: 18, borderTop: `1px solid ${COLOURS.rule}`, fontSize: 25, color: COLOURS.muted }}>
        {foot}
      </div>
    </div>
  );
}

/** The largest size at which a heading of this length keeps to three lines. */
export function headingSize(text: string): number {
  if (text.length <= 60) return 62;
  if (text.length <= 100) return 52;
  return text.length <= 150 ? 44 : 36;
}

/** A card as a PNG. The same element gives the same bytes in every process; it reads fonts from disk and nothing from the network. */
export async function renderCard(element: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  const { regular, semibold, serif } = await loadFonts();
  const image = new ImageResponse(element, {
    ...CARD,
    fonts: [
      { name: "Inter", data: bytesOf(regular), weight: 400 },
      { name: "Inter", data: bytesOf(semibold), weight: 600 },
      { name: "Source Serif", data: bytesOf(serif), weight: 600 },
    ],
  });
  return new Uint8Array(await image.arrayBuffer());
}

const bytesOf = (font: Buffer): ArrayBuffer => new Uint8Array(font).buffer;
