import type { Difference } from "@/lib/explore/difference";
import { CHANGE } from "@/lib/wording/pages/explore";

/** How a figure stands to the saved one: an arrow for the eye, the words for everybody. */
export function Change({ difference }: { difference: Difference }) {
  if (difference === null) return <span className="text-muted">{CHANGE.same}</span>;
  const { direction, by } = difference;
  return (
    <span className="font-medium">
      <svg aria-hidden="true" viewBox="0 0 10 10" width="9" height="9" className="mr-1.5 inline-block align-baseline" fill="currentColor">
        <path d={direction === "more" ? "M5 0l5 9H0z" : "M5 10L0 1h10z"} />
      </svg>
      {direction === "more" ? CHANGE.more(by) : CHANGE.less(by)}
    </span>
  );
}
