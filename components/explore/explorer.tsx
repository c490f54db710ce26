"use client";

import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { classNames } from "@/components/ui/class-names";
import type { LiveChart } from "@/lib/charts/live";
import { areSaved, type ControlGroup, type Edits, type NumberId, sameValue, savedValues, type Value } from "@/lib/explore/edits";
import type { Way } from "@/lib/explore/turning";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { Controls } from "./controls";
import "./explore.css";
import { announce, CHANGE, CONTROL, RESULTS } from "@/lib/wording/pages/explore";
import { redoEarlyEntries } from "./early-entries";
import { KeepLink } from "./keep-link";
import { type ChartName, LiveCharts } from "./live-charts";
import { isVerdictChanged, LiveCosts, LiveFigures, LiveVerdict } from "./results";
import { Strip } from "./strip";
import { useExplore } from "./use-explore";

/**
 * The answers of a result and what follows from them, worked out here while they are moved.
 *
 * @param ways the ways to another verdict that take several answers
 * @param view the saved result, which every difference refers to
 * @param unscripted what is said where no script runs
 * @param pictures drawings of the saved charts, for as long as there are no live ones
 */
export function Explorer({
  code,
  scenario,
  groups,
  ways,
  view,
  crossover,
  unscripted,
  pictures,
  first,
  siteUrl,
}: {
  code: string;
  scenario: Scenario;
  groups: readonly ControlGroup[];
  ways: readonly Way[];
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
  const all = useRef<HTMLDivElement>(null);

  const put = useCallback(
    (next: Edits) => {
      current.current = next;
      setValues(next);
      move(next, areSaved(groups, next));
    },
    [move, groups],
  );
  const moveOne = useCallback(
    (id: keyof Edits, value: Value) => {
      if (!sameValue(current.current[id], value)) put({ ...current.current, [id]: value });
    },
    [put],
  );
  const noteUnusable = useCallback((id: NumberId, isUnusable: boolean) => {
    setUnusableIds((before) =>
      before.includes(id) === isUnusable ? before : isUnusable ? [...before, id] : before.filter((each) => each !== id),
    );
  }, []);
  /** The saved answers but for these; what was typed and not used goes. */
  function begin(changes: Edits) {
    put({ ...saved, ...changes });
    setUnusableIds([]);
    setGeneration(generation + 1);
  }

  useEffect(() => {
    if (all.current) redoEarlyEntries(all.current);
  }, []);

  const charts = useMemo(
    () => ({ cost: withBefore(shown.view.charts.cost, view.charts.cost), loss: shown.view.charts.loss, crossover: shown.crossover }),
    [shown.view, shown.crossover, view],
  );
  return (
    <div ref={all} className={classNames("explore", !isReady && "explore-waiting")}>
      {isReady ? null : <div className="explore-unscripted">{unscripted}</div>}
      <section aria-labelledby="explore-numbers" className="explore-scripted">
        <h2 id="explore-numbers" className="sr-only">
          {CONTROL.heading}
        </h2>
        <Controls
          groups={groups}
          ways={ways}
          values={values}
          currency={currency}
          generation={generation}
          isMoved={shown.state !== "saved" || unusable !== undefined}
          onMove={moveOne}
          onUnusable={noteUnusable}
          onBegin={begin}
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
            <KeepLink shown={shown} unusable={unusable} hasFailed={hasFailed} siteUrl={siteUrl} code={code} />
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
