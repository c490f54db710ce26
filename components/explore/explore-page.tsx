import { ChartPicture } from "@/components/charts/chart-picture";
import "@/components/charts/charts.css";
import "@/components/result/result.css";
import { Notice } from "@/components/ui/notice";
import type { LiveChart } from "@/lib/charts/live";
import { controlGroups } from "@/lib/explore/controls";
import type { Way } from "@/lib/explore/turning";
import type { View } from "@/lib/explore/view";
import { changeAddress } from "@/lib/link/origin";
import { idsOf } from "@/lib/questionnaire/records";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { PAGE, promise } from "@/lib/wording/pages/explore";
import { Explorer } from "./explorer";
import type { ChartName } from "./live-charts";

/** The widths of the place on a phone and where controls and charts stand side by side, at which the live charts are drawn too. */
const WIDTHS = { slim: 150, narrow: 328, wide: 552 };

/**
 * The saved result with its answers to be moved. Without JavaScript it is the saved figures, says what it would take, and leads to what would
 * turn the verdict.
 */
export function ExplorePage({
  code,
  draftCode,
  siteUrl,
  scenario,
  view,
  crossover,
  ways,
  first,
}: {
  code: string;
  /** The same answers as a draft. */
  draftCode: string;
  siteUrl: string;
  scenario: Scenario;
  view: View;
  crossover: LiveChart;
  /** The ways to another verdict. */
  ways: readonly Way[];
  first: ChartName;
}) {
  const changeHref = changeAddress("mail", { code, draftCode });
  return (
    <article className="pt-4 sm:pt-10">
      <h1 className="text-3xl">{PAGE.heading}</h1>
      <p className="mt-4 max-w-measure">
        {promise(ways.map(({ changes }) => idsOf(changes).length))} {PAGE.works}
      </p>
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
        unscripted={<Unscripted changeHref={changeHref} code={code} ways={ways} />}
        code={code}
        scenario={scenario}
        groups={controlGroups(
          scenario.answers,
          ways.map(({ changes }) => changes),
        )}
        ways={ways.filter(({ changes }) => idsOf(changes).length > 1)}
        view={view}
        crossover={crossover}
        pictures={{
          cost: <ChartPicture chart={view.charts.cost} widths={WIDTHS} />,
          loss: <ChartPicture chart={view.charts.loss} widths={WIDTHS} />,
          crossover: <ChartPicture chart={crossover} widths={WIDTHS} />,
        }}
        first={first}
        siteUrl={siteUrl}
      />
    </article>
  );
}

function Unscripted({ changeHref, code, ways }: { changeHref: string; code: string; ways: readonly Way[] }) {
  return (
    <Notice heading={PAGE.noScript.heading}>
      <p>
        {PAGE.noScript.text} <a href={changeHref}>{PAGE.noScript.change}</a>.
      </p>
      {ways.length === 0 ? null : (
        <>
          <p>{PAGE.noScript.ways}</p>
          <ul className="list-disc pl-5">
            {ways.map(({ id, name }) => (
              <li key={id}>
                <a href={`/r/${code}/flips/${id}`} rel="nofollow">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}
