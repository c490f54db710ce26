import { LinkButton } from "@/components/ui/button";
import type { Refusal } from "@/lib/link/refusal";
import { refusalWords, START_AGAIN } from "@/lib/wording/pages/damaged";

/** Says why a link opens no result, as exactly as the link itself tells, and where to go on. */
export function DamagedLink({ refusal }: { refusal: Refusal }) {
  const { heading, finding, detail, advice, onward } = refusalWords(refusal);
  return (
    <div className="prose max-w-measure pt-4 sm:pt-10">
      <h1 className="text-3xl">{heading}</h1>
      <p className="text-lg">{finding}</p>
      <p>{advice}</p>
      {detail.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="flex flex-wrap gap-3 pt-2">
        {onward ? <LinkButton href={onward.href}>{onward.label}</LinkButton> : null}
        <LinkButton href="/questions/why" tone={onward ? "secondary" : "primary"}>
          {START_AGAIN}
        </LinkButton>
      </p>
    </div>
  );
}
