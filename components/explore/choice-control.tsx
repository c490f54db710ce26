"use client";

import { memo, type ReactNode } from "react";
import type { ChoiceControl as Choice, Control, ObjectivesControl as Objectives, Value } from "@/lib/explore/edits";
import { sameValue } from "@/lib/explore/edits";
import type { Objective } from "@/lib/questionnaire/ids";
import { CONTROL } from "@/lib/wording/pages/explore";
import { Restore } from "./restore";

type Props<Of extends Control> = { control: Of; value: Value; onMove: (id: Of["id"], value: Value) => void };

/** One of a few. */
export const ChoiceControl = memo(function ChoiceControl({ control, value, onMove }: Props<Choice>) {
  const { id, saved, choices } = control;
  return (
    <Framed
      control={control}
      savedText={choices.find((each) => each.value === saved)?.label ?? String(saved)}
      isMoved={value !== saved}
      onRestore={() => onMove(id, saved)}
    >
      {choices.map((each) => (
        <label key={each.value} className="explore-choice">
          <input type="radio" name={id} value={each.value} checked={each.value === value} onChange={() => onMove(id, each.value)} />
          {each.label}
        </label>
      ))}
    </Framed>
  );
});

/** Any of a few objectives; with none of them the answer is none, or as unsure as it was. */
export const ObjectivesControl = memo(function ObjectivesControl({ control, value, onMove }: Props<Objectives>) {
  const { id, saved, choices } = control;
  const ticked = choices.filter((each) => Array.isArray(value) && value.some((one) => one === each.value)).map((each) => each.value);
  const tick = (objective: Objective, isTicked: boolean) => {
    const next = choices.map((each) => each.value).filter((each) => (each === objective ? isTicked : ticked.includes(each)));
    onMove(id, next.length === 0 && !Array.isArray(saved) ? saved : next);
  };
  const names = choices.filter((each) => Array.isArray(saved) && saved.includes(each.value)).map((each) => each.label);
  return (
    <Framed
      control={control}
      savedText={Array.isArray(saved) ? names.join(", ") || CONTROL.none : CONTROL.notSure}
      isMoved={!sameValue(value, saved)}
      onRestore={() => onMove(id, saved)}
    >
      {choices.map((each) => (
        <label key={each.value} className="explore-choice">
          <input
            type="checkbox"
            value={each.value}
            checked={ticked.includes(each.value)}
            onChange={(event) => tick(each.value, event.target.checked)}
          />
          {each.label}
        </label>
      ))}
    </Framed>
  );
});

function Framed({
  control: { label },
  savedText,
  isMoved,
  onRestore,
  children,
}: {
  control: Control;
  savedText: string;
  isMoved: boolean;
  onRestore: () => void;
  children: ReactNode;
}) {
  return (
    <div className="explore-control">
      <fieldset>
        <legend className="font-medium">{label}</legend>
        <div className="flex flex-wrap gap-x-5">{children}</div>
        <p className="min-h-6 text-xs text-muted">
          <Restore label={label} text={savedText} isMoved={isMoved} onRestore={onRestore} />
        </p>
      </fieldset>
    </div>
  );
}
