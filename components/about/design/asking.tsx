import { Progress } from "@/components/questionnaire/progress";
import { WordHints } from "@/components/questionnaire/word-hints";
import { Notice } from "@/components/ui/notice";
import { QUESTIONS } from "@/lib/questionnaire/questions";
import { stepAbout } from "@/lib/questionnaire/sections";
import { PARTS } from "@/lib/wording/pages/design";

/** What a page of questions has around them. */
export function Asking() {
  const { errors, message } = PARTS.asking;
  const worded = QUESTIONS.find(({ id }) => id === "objectives");
  return (
    <>
      <Progress step={stepAbout("exit")} draft={{ objectives: ["data-location", "exit"] }} />
      {worded ? <WordHints question={worded} /> : null}
      <Notice tone="bad" shaded heading={errors} level="h3">
        <ul className="list-disc space-y-1 pl-5">
          <li>
            <a href="#box-wrong">{message}</a>
          </li>
        </ul>
      </Notice>
    </>
  );
}
