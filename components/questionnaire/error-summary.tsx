import { Notice } from "@/components/ui/notice";
import type { Problem } from "@/lib/questionnaire/answers";
import { ERROR_WORDS } from "@/lib/wording/pages/questionnaire";

/** What is wrong on this page, each line leading to its field, and a way on that leaves these entries behind. */
export function ErrorSummary({ problems, wayOn }: { problems: readonly Problem[]; wayOn: { href: string; label: string } | undefined }) {
  return (
    // biome-ignore lint/a11y/noAutofocus: the page answers a form that was just sent, and this is the answer
    <div role="alert" tabIndex={-1} autoFocus className="mt-8 max-w-measure">
      <Notice tone="bad" shaded heading={ERROR_WORDS.heading(problems.length)} id="errors">
        <ul className="list-disc space-y-1 pl-5">
          {problems.map((problem) => (
            <li key={`${problem.id} ${problem.message}`}>
              <a href={`#${problem.id}`} className="py-0.75">
                {problem.message}
              </a>
            </li>
          ))}
        </ul>
        <p>{ERROR_WORDS.kept}</p>
        {wayOn === undefined ? null : (
          <p>
            <a href={wayOn.href}>{wayOn.label}</a>
          </p>
        )}
      </Notice>
    </div>
  );
}
