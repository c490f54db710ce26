"use client";

import "@/components/explore/explore.css";
import { NumberControl } from "@/components/explore/number-control";
import { Strip } from "@/components/explore/strip";
import type { Shown } from "@/components/explore/use-explore";
import type { LiveChart } from "@/lib/charts/live";
import type { NumberControl as Control } from "@/lib/explore/edits";
import type { View } from "@/lib/explore/view";
import type { Currency } from "@/lib/questionnaire/ids";
import { PARTS } from "@/lib/wording/pages/design";

const nothing = () => undefined;

/** What numbers are moved with, and what says how the figures stand. Nothing is worked out here. */
export function Moving({
  controls,
  view,
  crossover,
  currency,
}: {
  controls: readonly Control[];
  view: View;
  crossover: LiveChart;
  currency: Currency;
}) {
  const { states } = PARTS.moving;
  const shown = (state: Shown["state"], futures?: number): Shown => ({
    state,
    move: 0,
    view,
    crossover,
    ...(futures === undefined ? {} : { futures }),
  });
  const strips: [name: string, props: Partial<Parameters<typeof Strip>[0]> & { shown: Shown }][] = [
    [states.saved, { shown: shown("saved") }],
    [states.pending, { shown: shown("pending") }],
    [states.quick, { shown: shown("quick", 128) }],
    [states.exact, { shown: shown("exact", 8192) }],
    [states.unusable, { shown: shown("exact", 8192), unusable: controls[0]?.label }],
    [states.failed, { shown: shown("pending"), hasFailed: true }],
  ];
  return (
    <div className="design-moving grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        {controls.map((control) => (
          <NumberControl
            key={control.id}
            control={control}
            value={control.saved}
            currency={currency}
            onMove={nothing}
            onUnusable={nothing}
          />
        ))}
      </div>
      <dl className="space-y-4">
        {strips.map(([name, props]) => (
          <div key={name}>
            <dt className="label">{name}</dt>
            <dd>
              <Strip
                name={name}
                saved={view}
                currency={currency}
                isReady
                unusable={undefined}
                hasFailed={false}
                onStartAgain={nothing}
                {...props}
              />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
