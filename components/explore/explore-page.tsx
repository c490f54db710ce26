import { SvgScene } from "@/components/charts/svg-scene";
import "@/components/charts/charts.css";
import { Notice } from "@/components/ui/notice";
import { buildScene } from "@/lib/charts/build-scene";
import type { LiveChart } from "@/lib/charts/live";
import { controlGroups } from "@/lib/explore/controls";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { PAGE } from "@/lib/wording/pages/explore";
import { Explorer } from "./explorer";
import type { ChartName } from "./live-charts";

/** Shown in a narrow and in a wide place; `charts.css` holds the switch. */
const SCENE_WIDTHS = { narrow: 300, wide: 600 };

/** The saved result with its numbers to be moved. Without JavaScript it is the saved figures, and says what it would take. */
export function ExplorePage({
  code,
  draftCode,
  siteUrl,
  scenario,
  view,
  crossover,
  first,
}: {
  code: string;
  /** The same answers as a draft. */
  draftCode: string;
  siteUrl: string;
  scenario: Scenario;
  view: View;
  crossover: LiveChart;
  first: ChartName;
}) {
  const changeHref = `/questions/mail/${draftCode}`;
  return (
    <article className="pt-4 sm:pt-10">
      <h1 className="text-3xl">{PAGE.heading}</h1>
      <p className="mt-4 max-w-measure">{PAGE.intro}</p>
      <p className="mt-3 max-w-measure text-sm">
        <span className="text-muted">{PAGE.saved}: </span>
        {view.verdict.sentence}
      </p>
      <p className="screen-only mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <a href={`/r/${code}`} className="inline-block py-1">
          {PAGE.back}
        </a>
        <a href={changeHref} className="inline-block py-1">
          {PAGE.change}
        </a>
      </p>
      <Explorer
        unscripted={<Unscripted changeHref={changeHref} />}
        scenario={scenario}
        groups={controlGroups(scenario.answers)}
        view={view}
        crossover={crossover}
        pictures={{
          cost: <Picture chart={view.charts.cost} />,
          loss: <Picture chart={view.charts.loss} />,
          crossover: <Picture chart={crossover} />,
        }}
        first={first}
        siteUrl={siteUrl}
      />
    </article>
  );
}

function Unscripted({ changeHref }: { changeHref: string }) {
  return (
    <Notice heading={PAGE.noScript.heading}>
      <p>
        {PAGE.noScript.text} <a href={changeHref}>{PAGE.noScript.change}</a>.
      </p>
    </Notice>
  );
}

function Picture({ chart }: { chart: LiveChart }) {
  return (
    <>
      <SvgScene scene={buildScene(chart, SCENE_WIDTHS.narrow)} className="chart-narrow" />
      <SvgScene scene={buildScene(chart, SCENE_WIDTHS.wide)} className="chart-wide" />
    </>
  );
}
