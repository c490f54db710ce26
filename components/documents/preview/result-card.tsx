import { STATUS_COLOURS } from "@/components/documents/pdf/palette";
import type { Status } from "@/lib/model";

import type { Report } from "@/lib/report/types";
import { COLOURS, Frame, headingSize } from "./card";

/** What somebody sees of a result before opening it: the verdict, the three conditions and the price of control. @param name of an example, in place of whether the verdict is settled */
export function ResultCard({ report, name }: { report: Report; name?: string }) {
  const { sentence, label } = report.verdict;
  return (
    <Frame foot={report.priceOfControl.headline}>
      <div style={{ display: "flex", fontSize: 27, fontWeight: 600, color: COLOURS.accent }}>{name ?? label}</div>
      <div style={{ display: "flex", marginTop: 10, fontFamily: "Source Serif", fontSize: headingSize(sentence), lineHeight: 1.16 }}>
        {sentence}
      </div>
      <div style={{ display: "flex", marginTop: 36, gap: 30 }}>
        {report.conditions.map((condition) => (
          <div key={condition.id} style={{ display: "flex", flex: 1, flexDirection: "column" }}>
            <div style={{ display: "flex", alignItems: "center", fontSize: 27, fontWeight: 600, color: STATUS_COLOURS[condition.status] }}>
              <Mark status={condition.status} />
              <span style={{ marginLeft: 12 }}>{condition.statusLabel}</span>
            </div>
            <div style={{ display: "flex", marginTop: 8, fontSize: 25 }}>{condition.name}</div>
          </div>
        ))}
      </div>
    </Frame>
  );
}

const SHAPES: Record<Status, { isFilled: boolean; d: string; fill?: boolean }> = {
  met: { isFilled: true, d: "M10 17 L15 22 L23 11" },
  "not-met": { isFilled: false, d: "M11 11 L21 21 M21 11 L11 21" },
  unknown: { isFilled: false, d: "M16 4 A12 12 0 0 0 16 28 Z", fill: true },
};

/** A disc with a tick, a ring with a cross or a half-filled ring: tells the status without colour. */
function Mark({ status }: { status: Status }) {
  const { isFilled, d, fill } = SHAPES[status];
  const colour = STATUS_COLOURS[status];
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="13" fill={isFilled ? colour : "none"} stroke={colour} strokeWidth="3" />
      <path
        d={d}
        fill={fill ? colour : "none"}
        stroke={fill ? "none" : isFilled ? COLOURS.paper : colour}
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
