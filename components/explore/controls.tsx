"use client";

import { memo } from "react";
import { Button } from "@/components/ui/button";
import type { ChoiceControl, Control, ControlGroup, Edits, NumberId } from "@/lib/explore/edits";
import type { Currency } from "@/lib/questionnaire/ids";
import { CONTROL, GROUPS } from "@/lib/wording/pages/explore";
import { NumberControl } from "./number-control";

type Move = (id: Control["id"], value: NonNullable<Edits[Control["id"]]>) => void;

/** Every number that can be moved, by subject. `generation` changes when all are put back, so that half-typed entries go too. */
export function Controls({
  groups,
  values,
  currency,
  generation,
  isMoved,
  onMove,
  onUnusable,
  onReset,
}: {
  groups: readonly ControlGroup[];
  values: Edits;
  currency: Currency;
  generation: number;
  isMoved: boolean;
  onMove: Move;
  onUnusable: (id: NumberId, isUnusable: boolean) => void;
  onReset: () => void;
}) {
  return (
    <div>
      {groups.map(({ id, controls }) => (
        <section key={`${id}-${generation}`} aria-labelledby={`explore-${id}`} className="mb-8">
          <h3 id={`explore-${id}`} className="border-b border-rule pb-1 text-lg">
            {GROUPS[id]}
          </h3>
          {controls.map((control) =>
            control.kind === "choice" ? (
              <div key={control.id} className="explore-control">
                <Choice control={control} value={values.horizonYears ?? control.saved} onMove={onMove} />
              </div>
            ) : (
              <NumberControl
                key={control.id}
                control={control}
                value={values[control.id] ?? control.saved}
                currency={currency}
                onMove={onMove}
                onUnusable={onUnusable}
              />
            ),
          )}
        </section>
      ))}
      <Button type="button" tone="secondary" aria-disabled={!isMoved} onClick={onReset}>
        {CONTROL.resetAll}
      </Button>
    </div>
  );
}

const Choice = memo(function Choice({ control, value, onMove }: { control: ChoiceControl; value: number; onMove: Move }) {
  const saved = control.choices.find((choice) => choice.value === control.saved)?.label ?? String(control.saved);
  return (
    <fieldset>
      <legend className="font-medium">{control.label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5">
        {control.choices.map((choice) => (
          <label key={choice.value} className="flex min-h-11 cursor-pointer items-center gap-2">
            <input
              type="radio"
              name={control.id}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onMove(control.id, choice.value)}
              className="size-5 accent-accent"
            />
            {choice.label}
          </label>
        ))}
      </div>
      <p className="text-xs text-muted">{CONTROL.saved(saved)}</p>
    </fieldset>
  );
});
