"use client";

import type { ReactNode } from "react";
import { Fold } from "@/components/result/fold";
import { Button } from "@/components/ui/button";
import { type Control, type ControlGroup, type Edits, isShown, type NumberId, type Value } from "@/lib/explore/edits";
import type { Way } from "@/lib/explore/turning";
import type { Currency } from "@/lib/questionnaire/ids";
import { CONTROL, GROUPS, WAYS } from "@/lib/wording/pages/explore";
import { ChoiceControl, ObjectivesControl } from "./choice-control";
import { NumberControl } from "./number-control";

/** With more controls than this, what would turn the verdict is folded, so that the numbers are not far. */
const FEW = 5;

type Props = {
  groups: readonly ControlGroup[];
  /** Ways to another verdict, each of several answers. */
  ways: readonly Way[];
  values: Edits;
  currency: Currency;
  /** Changes when all answers are set at once, so that half-typed entries go too. */
  generation: number;
  isMoved: boolean;
  onMove: (id: Control["id"], value: Value) => void;
  onUnusable: (id: NumberId, isUnusable: boolean) => void;
  /** The saved answers but for these. */
  onBegin: (changes: Edits) => void;
};

/** Every answer that can be moved: what would turn the verdict, the numbers by subject, and what else the rule reads. */
export function Controls({ groups, ways, values, currency, generation, isMoved, onMove, onUnusable, onBegin }: Props) {
  return (
    <div>
      {groups.map(({ id, controls }) => (
        <Group key={id} id={id} isFolded={id === "rule" || (id === "turning" && controls.length > FEW)}>
          {id === "turning" && ways.length > 0 ? <Ways ways={ways} onBegin={onBegin} /> : null}
          <div key={generation}>
            {controls
              .filter((control) => isShown(control, values))
              .map((control) => (
                <One key={control.id} control={control} value={values[control.id] ?? control.saved} {...{ currency, onMove, onUnusable }} />
              ))}
          </div>
        </Group>
      ))}
      <Button type="button" tone="secondary" aria-disabled={!isMoved} onClick={() => onBegin({})}>
        {CONTROL.resetAll}
      </Button>
    </div>
  );
}

function One({
  control,
  value,
  currency,
  onMove,
  onUnusable,
}: { control: Control; value: Value } & Pick<Props, "currency" | "onMove" | "onUnusable">) {
  switch (control.kind) {
    case "number":
      return <NumberControl {...{ control, value, currency, onMove, onUnusable }} />;
    case "choice":
      return <ChoiceControl {...{ control, value, onMove }} />;
    case "objectives":
      return <ObjectivesControl {...{ control, value, onMove }} />;
  }
}

function Group({ id, isFolded, children }: { id: ControlGroup["id"]; isFolded: boolean; children: ReactNode }) {
  if (isFolded)
    return (
      <div className="mb-8">
        <Fold heading={GROUPS[id]}>{children}</Fold>
      </div>
    );
  return (
    <section aria-labelledby={`explore-${id}`} className="mb-8">
      <h3 id={`explore-${id}`} className="border-b border-rule pb-1 text-lg">
        {GROUPS[id]}
      </h3>
      {children}
    </section>
  );
}

function Ways({ ways, onBegin }: Pick<Props, "ways" | "onBegin">) {
  return (
    <fieldset className="mb-4">
      <legend className="text-sm text-muted">{WAYS.label}</legend>
      <ul>
        {ways.map(({ id, name, changes }) => (
          <li key={id}>
            <button type="button" onClick={() => onBegin(changes)} className="explore-way">
              {name}
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
