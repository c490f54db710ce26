import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Metadata } from "next";
import { Design } from "@/components/about/design/design";
import { Moving } from "@/components/about/design/moving";
import { readTokens } from "@/components/about/design/tokens";
import { DeadEnd } from "@/components/ui/dead-end";
import { controlGroups } from "@/lib/explore/controls";
import type { NumberControl } from "@/lib/explore/edits";
import { crossoverView, viewOf } from "@/lib/explore/view";
import { DRAWS } from "@/lib/model";
import { NOT_SURE } from "@/lib/questionnaire/ids";
import type { Answers } from "@/lib/questionnaire/types";
import { buildReport } from "@/lib/report/report";
import { whole } from "@/lib/wording/format";
import { DESIGN } from "@/lib/wording/pages/design";
import { CONTROL } from "@/lib/wording/pages/explore";
import { FAILURE, waitingWords } from "@/lib/wording/pages/frame";
import { loadResult } from "@/server/results/load-result";
import { profileDoors } from "@/server/results/profile-results";

/** For those who change the product: no page leads here and no search engine should. */
export const metadata: Metadata = { title: DESIGN.title, robots: { index: false, follow: false } };

/** The third example, whose answer is not obvious, shows every kind of chart. */
const EXAMPLE = 2;

/** A number, a range, and one that is not known, as they are moved. */
function samplesOf(answers: Answers): NumberControl[] {
  const numbers = controlGroups(answers, [])
    .flatMap(({ controls }) => controls)
    .filter((control) => control.kind === "number");
  const [one, ...others] = numbers.filter(({ saved }) => typeof saved === "number");
  const range = numbers.find(({ saved }) => typeof saved === "object");
  const open = others.map((control): NumberControl => ({ ...control, saved: NOT_SURE, savedText: CONTROL.notSure })).at(0);
  return [one, range, open].filter((control) => control !== undefined);
}

/** Made once, with the product: what it shows changes with the sources only. */
export default async function DesignPage() {
  const themes = readTokens(await readFile(path.join(process.cwd(), "app/tokens.css"), "utf8"));
  const resultAt = (await profileDoors())[EXAMPLE]?.resultAt ?? "";
  const loaded = await loadResult(resultAt.slice("/r/".length));
  if (!loaded.ok) throw new Error(`The example at ${resultAt} opens no result.`);
  return (
    <Design
      themes={themes}
      report={buildReport(loaded.scenario, loaded.assessment, loaded.scenario.priceDate)}
      resultAt={resultAt}
      moving={
        <Moving
          controls={samplesOf(loaded.scenario.answers)}
          view={viewOf(loaded.scenario, loaded.assessment)}
          crossover={crossoverView(loaded.scenario, loaded.assessment, loaded.assessment)}
          currency={loaded.scenario.answers.currency}
        />
      }
      waiting={Object.values(waitingWords(whole(DRAWS)))}
      failure={
        <DeadEnd level="h3" heading={FAILURE.heading} ways={FAILURE.ways}>
          <p>{FAILURE.text}</p>
        </DeadEnd>
      }
    />
  );
}
