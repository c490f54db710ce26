import type { Question } from "@/lib/questionnaire/question";
import type { Found } from "@/lib/wording/glossary/find";
import { namesOf } from "@/lib/wording/glossary/glossary";
import { WORD_HINTS } from "@/lib/wording/pages/questionnaire";
import { capitalised, listed } from "@/lib/wording/words";
import { wordsToExplain } from "./words-to-explain";

/** The words of a question that not everybody knows, folded beneath its text until asked for. */
export function WordHints({ question }: { question: Question }) {
  const words = wordsToExplain(question);
  if (words.length === 0) return null;
  return (
    <details className="mt-0.5 text-xs">
      <summary className="w-fit cursor-pointer py-1 text-accent hover:text-accent-strong">
        {WORD_HINTS.summary(words.length, listed(words.map(({ name }) => WORD_HINTS.quoted(name))))}
      </summary>
      <dl className="mt-1 mb-3 space-y-2 border-l-2 border-rule pl-4 text-sm">
        {words.map((word) => (
          <div key={word.term.id}>
            <dt className="inline font-medium">{heading(word)}:</dt>{" "}
            <dd className="inline">
              {word.term.meaning} <span className="text-muted">{word.term.here}</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The word as the question has it, and what the glossary calls it when that is something else. */
function heading({ term, name }: Found): string {
  const [own = name] = namesOf(term);
  return name === own ? term.term : WORD_HINTS.otherName(capitalised(name), own);
}
