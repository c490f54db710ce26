import { ChartFigure } from "@/components/charts/chart-figure";
import type { Chart } from "@/lib/report/types";
import { MEASURES } from "@/lib/wording/pages/money";
import type { SectionName } from "@/lib/wording/pages/result";
import { Section } from "./section";

/** A chart as a section: what it finds is the heading, how to read it stands beside it, and what it measures above the picture. */
export function ChartSection({
  name,
  chart,
  resultAt,
}: {
  name: SectionName;
  chart: Extract<Chart, { id: keyof typeof MEASURES }>;
  /** The address of the result. */
  resultAt: string;
}) {
  return (
    <Section name={name} heading={chart.title} note={chart.notes?.map((note) => <p key={note}>{note}</p>)}>
      <ChartFigure chart={{ ...chart, title: MEASURES[chart.id], notes: [] }} resultAt={resultAt} />
    </Section>
  );
}
