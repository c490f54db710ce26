"use client";

import { type ReactNode, useCallback, useMemo, useRef, useState, useSyncExternalStore } from "react";
import type { LiveChart } from "@/lib/charts/live";
import { type ControlGroup, type Edits, type NumberId, sameValue, savedValues } from "@/lib/explore/edits";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { Controls } from "./controls";
import "./explore.css";
import { announce, CHANGE, CONTROL, RESULTS } from "@/lib/wording/pages/explore";
import { KeepLink } from "./keep-link";
import { type ChartName, LiveCharts } from "./live-charts";
import { isVerdictChanged, LiveCosts, LiveFigures, LiveVerdict } from "./results";
import { Strip } from "./strip";
import { useExplore } from "./use-explore";

/**
 * The numbers of a result and what follows from them, worked out here while they are moved.
 *
 * @param view the saved result, which every difference refers to
 * @param unscripted what is said where no script runs
 * @param pictures drawings of the saved charts, for as long as there are no live ones
 */
export function Explorer({
  scenario,
  groups,
  view,
  crossover,
  unscripted,
  pictures,
  first,
  siteUrl,
}: {
  scenario: Scenario;
  groups: readonly ControlGroup[];
  view: View;
  crossover: LiveChart;
  unscripted: ReactNode;
  pictures: Record<ChartName, ReactNode>;
  /** The chart to begin with. */
  first: ChartName;
  siteUrl: string;
}) {
  const isReady = useSyncExternalStore(never, yes, no);
  const saved = useMemo(() => savedValues(groups), [groups]);
  const [values, setValues] = useState<Edits>(saved);
  const [generation, setGeneration] = useState(0);
  const [picked, setPicked] = useState<ChartName>(first);
  const { shown, hasFailed, move, startAgain } = useExplore({ scenario, view, crossover }, picked === "crossover");
  const { currency } = scenario.answers;
  const [unusableIds, setUnusableIds] = useState<readonly NumberId[]>([]);
  const unusable = groups.flatMap(({ controls }) => controls).find(({ id }) => unusableIds.some((each) => each === id))?.label;
  const current = useRef(values);

  const put = useCallback(
    (next: Edits) => {
      current.current = next;
      setValues(next);
      move(next, isSame(next, saved));
    },
    [move, saved],
  );
  const moveOne = useCallback(
    (id: keyof Edits, value: NonNullable<Edits[keyof Edits]>) => {
      if (!sameValue(current.current[id], value)) put({ ...current.current, [id]: value });
    },
    [put],
  );
  const noteUnusable = useCallback((id: NumberId, isUnusable: boolean) => {
    setUnusableIds((before) =>
      before.includes(id) === isUnusable ? before : isUnusable ? [...before, id] : before.filter((each) => each !== id),
    );
  }, []);
  function reset() {
    put(saved);
    setUnusableIds([]);
    setGeneration(generation + 1);
  }

  const charts = useMemo(
    () => ({ cost: withBefore(shown.view.charts.cost, view.charts.cost), loss: shown.view.charts.loss, crossover: shown.crossover }),
    [shown.view, shown.crossover, view],
  );
  return (
    <div className="explore">
      {isReady ? null : <div className="explore-unscripted">{unscripted}</div>}
      <section aria-labelledby="explore-numbers" className="explore-scripted" inert={!isReady}>
        <h2 id="explore-numbers" className="sr-only">
          {CONTROL.heading}
        </h2>
        <Controls
          groups={groups}
          values={values}
          currency={currency}
          generation={generation}
          isMoved={shown.state !== "saved" || unusable !== undefined}
          onMove={moveOne}
          onUnusable={noteUnusable}
          onReset={reset}
        />
      </section>
      <section aria-labelledby="explore-results" className="explore-results">
        <h2 id="explore-results" className="sr-only">
          {RESULTS.heading}
        </h2>
        <div className="explore-watch">
          <Strip
            shown={shown}
            saved={view}
            currency={currency}
            isReady={isReady}
            unusable={unusable}
            hasFailed={hasFailed}
            onStartAgain={startAgain}
          />
          <LiveCharts charts={charts} pictures={pictures} isReady={isReady} picked={picked} onPick={setPicked} />
        </div>
        <div className="explore-rest">
          <LiveVerdict now={shown.view} saved={view} />
          <LiveFigures now={shown.view} saved={view} currency={currency} />
          <LiveCosts now={shown.view} saved={view} currency={currency} />
          <div className="explore-scripted">
            <KeepLink shown={shown} unusable={unusable} hasFailed={hasFailed} siteUrl={siteUrl} />
          </div>
        </div>
      </section>
      <p aria-live="polite" className="sr-only">
        {shown.state === "exact"
          ? announce(shown.view.price, isVerdictChanged(shown.view, view) ? CHANGE.verdictChanged : CHANGE.verdictSame)
          : ""}
      </p>
    </div>
  );
}

const never = () => () => {};
const yes = () => true;
const no = () => false;

/** The cost chart with the saved averages beside those of now, on an axis that stays where it was while it can. */
function withBefore(now: LiveChart, saved: LiveChart): LiveChart {
  if (now === saved || now.id !== "cost-by-option" || saved.id !== "cost-by-option") return now;
  const means = Object.fromEntries(saved.bars.map(({ option, mean }) => [option, mean]));
  return { ...now, before: { means, reach: Math.max(...saved.bars.map(({ mean, p90 }) => Math.max(mean, p90))) } };
}

function isSame(a: Edits, b: Edits): boolean {
  return (Object.keys(b) as (keyof Edits)[]).every((id) => sameValue(a[id], b[id]));
}
