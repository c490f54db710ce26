"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { LiveChart } from "@/lib/charts/live";
import type { NewLink } from "@/lib/explore/engine";
import type { Moved } from "@/lib/explore/moved";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/scenario";
import { type Answer, Engines } from "./engines";

/** What is shown: the saved result, or an answer for the numbers as they are moved. */
export type Shown = {
  /** How the figures came about; `pending` are still those of the move before. */
  state: "saved" | "pending" | "quick" | "exact";
  /** Which move the figures answer, counted from 1; 0 for the saved ones. */
  move: number;
  view: View;
  crossover: LiveChart;
  /** How many futures the figures rest on; not known for the saved ones. */
  futures?: number;
  /** Exact figures only: where they can be kept. */
  link?: NewLink;
};

type Saved = { scenario: Scenario; view: View; crossover: LiveChart };

/** The engines of a page and what they say. `isSaved` tells `move` that every number is back where it was. */
export function useExplore({ scenario, view, crossover }: Saved, withCrossover: boolean) {
  const [shown, setShown] = useState<Shown>({ state: "saved", move: 0, view, crossover });
  const [hasFailed, setFailed] = useState(false);
  const engines = useRef<Engines | null>(null);
  const latest = useRef(0);
  const unwanted = useRef(0);
  const asked = useRef<Moved | null>(null);

  const hear = useCallback((answer: Answer) => {
    if (answer.id <= unwanted.current) return;
    const isLatest = answer.id === latest.current;
    setShown((before) => {
      if (before.state === "saved") return before;
      if (answer.kind === "link") return isLatest ? { ...before, link: answer.link } : before;
      if (answer.precision === "exact" && !isLatest) return before;
      // Quick figures may arrive after the exact ones of the same move.
      if (answer.precision === "quick" && before.state === "exact") return before;
      if (answer.kind === "crossover") return { ...before, crossover: answer.chart };
      return { state: answer.precision, move: answer.id, view: answer.view, crossover: before.crossover, futures: answer.futures };
    });
  }, []);

  const close = useCallback(() => {
    engines.current?.close();
    engines.current = null;
  }, []);

  const fail = useCallback(() => {
    close();
    setFailed(true);
  }, [close]);

  const start = useCallback(() => {
    close();
    setFailed(false);
    unwanted.current = 0;
    try {
      engines.current = new Engines(scenario, { answered: hear, failed: fail });
    } catch {
      fail();
    }
  }, [scenario, hear, fail, close]);

  useEffect(() => {
    start();
    return close;
  }, [start, close]);

  const ask = useCallback(
    (moved: Moved) => {
      asked.current = moved;
      if (!engines.current) return;
      latest.current = engines.current.ask(moved, withCrossover);
      setShown((before) => ({ state: "pending", move: before.move, view: before.view, crossover: before.crossover }));
    },
    [withCrossover],
  );

  const move = useCallback(
    (moved: Moved, isSaved: boolean) => {
      if (!isSaved) return ask(moved);
      asked.current = null;
      unwanted.current = engines.current?.forget() ?? 0;
      setShown({ state: "saved", move: 0, view, crossover });
    },
    [ask, view, crossover],
  );

  /** New workers, and the last question once more. */
  const startAgain = useCallback(() => {
    start();
    if (asked.current) ask(asked.current);
  }, [start, ask]);

  return { shown, hasFailed, move, startAgain };
}
