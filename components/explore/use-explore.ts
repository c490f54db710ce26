"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { LiveChart } from "@/lib/charts/live";
import type { Edits } from "@/lib/explore/edits";
import type { NewLink } from "@/lib/explore/engine";
import type { View } from "@/lib/explore/view";
import type { Scenario } from "@/lib/questionnaire/scenario";
import { type Answer, Engines } from "./engines";

/** What is shown: the saved result, or an answer for the numbers as they are moved. */
export type Shown = {
  /** How the figures came about; `pending` are still those of the move before. */
  state: "saved" | "pending" | "quick" | "exact";
  /** Which move the figures answer, counted from 1; 0 for the saved ones. */
  move: number;
  view: View;
  /** Of the move that the figures answer or, until it is worked out, of an earlier one. */
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
  const exact = useRef(0);
  const unwanted = useRef(0);
  const asked = useRef<Edits | null>(null);

  const hear = useCallback((answer: Answer) => {
    if (answer.id <= unwanted.current) return;
    const { kind, id } = answer;
    const isLatest = id === latest.current;
    setShown((before) => {
      // Quick answers may arrive after the exact one of the same move.
      if (before.state === "saved" || before.state === "exact") return before;
      if (kind === "crossover") return { ...before, crossover: answer.chart };
      const { view, futures } = answer;
      if (kind === "figures") return { ...before, state: "quick", move: id, view, futures };
      const { crossover, link } = answer;
      return isLatest ? { state: "exact", move: id, view, crossover, futures, link } : before;
    });
    if (kind === "exact") exact.current = id;
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
    latest.current = exact.current = unwanted.current = 0;
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
    (edits: Edits) => {
      asked.current = edits;
      setShown(({ move, view, crossover }) => ({ state: "pending", move, view, crossover }));
      if (engines.current) latest.current = engines.current.ask(edits, withCrossover);
    },
    [withCrossover],
  );

  // The crossover of numbers that were moved while another chart was looked at.
  useEffect(() => {
    if (withCrossover && asked.current && exact.current !== latest.current) ask(asked.current);
  }, [withCrossover, ask]);

  const move = useCallback(
    (edits: Edits, isSaved: boolean) => {
      if (!isSaved) return ask(edits);
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
