import type { ChartId } from "@/lib/report/types";
import { EXPLORE } from "@/lib/wording/pages/chart-figures";

/** The way from a chart to the page where the numbers behind it can be moved. */
export function ExploreLink({ exploreAt, chart }: { exploreAt: string; chart: ChartId }) {
  return (
    <p className="screen-only chart-notes">
      <a href={`${exploreAt}?chart=${chart}`}>{EXPLORE.link}</a> {EXPLORE.after}
    </p>
  );
}
