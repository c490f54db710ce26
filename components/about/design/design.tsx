import type { ReactNode } from "react";
import { ChartFigure } from "@/components/charts/chart-figure";
import { FigureList } from "@/components/result/figures";
import { MemoSection } from "@/components/ui/memo-section";
import type { Report } from "@/lib/report/types";
import { DESIGN, PARTS } from "@/lib/wording/pages/design";
import { Asking } from "./asking";
import { Colours, Contrasts } from "./colours";
import { Controls } from "./controls";
import { SpaceScale, TypeScale } from "./measures";
import { Buttons, Focus, Folded, Notices } from "./pieces";
import type { Theme, Tokens } from "./tokens";

type Name = keyof typeof PARTS;

/**
 * Every piece of the pages, in every state.
 *
 * @param themes the tokens as the style sheet has them
 * @param report of a result, for the charts and figures, with the address of that result
 * @param moving what the numbers of that result are moved with
 * @param failure what a page says that failed, as it says it
 * @param waiting what is said while something is under way
 */
export function Design({
  themes,
  report,
  resultAt,
  moving,
  failure,
  waiting,
}: {
  themes: Record<Theme, Tokens>;
  report: Report;
  resultAt: string;
  moving: ReactNode;
  failure: ReactNode;
  waiting: readonly string[];
}) {
  return (
    <article>
      <header className="pt-4 sm:pt-10">
        <h1 className="text-3xl">{DESIGN.title}</h1>
        <p className="mt-4 max-w-measure text-lg">{DESIGN.lead}</p>
      </header>
      <Part name="type" wide={<TypeScale />} />
      <Part name="space" wide={<SpaceScale />} />
      <Part name="width" />
      <Part name="colours" wide={<Colours themes={themes} />} />
      <Part name="contrast" wide={<Contrasts themes={themes} />} />
      <Part name="focus">
        <Focus />
      </Part>
      <Part name="buttons">
        <Buttons />
      </Part>
      <Part name="controls" wide={<Controls />} />
      <Part name="asking">
        <Asking />
      </Part>
      <Part name="moving" wide={moving} />
      <Part name="notices">
        <Notices />
      </Part>
      <Part name="folded">
        <Folded />
      </Part>
      <Part name="tables" wide={<FigureList figures={report.hours.figures} resultAt={resultAt} />} />
      <Part
        name="charts"
        wide={
          <div className="space-y-14">
            {report.charts.map((chart) => (
              <ChartFigure key={chart.id} chart={chart} resultAt={resultAt} />
            ))}
          </div>
        }
      />
      <Part name="failures" wide={failure}>
        <ul>
          {PARTS.failures.links.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Part>
      <Part name="waiting">
        {waiting.map((words) => (
          <p key={words} className="waiting-in-place">
            {words}
          </p>
        ))}
      </Part>
    </article>
  );
}

function Part({ name, children, wide }: { name: Name; children?: ReactNode; wide?: ReactNode }) {
  const { heading, text } = PARTS[name];
  return (
    <MemoSection id={name} heading={heading} wide={wide}>
      <p>{text}</p>
      {children}
    </MemoSection>
  );
}
