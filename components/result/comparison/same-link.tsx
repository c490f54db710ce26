import { LinkButton } from "@/components/ui/button";
import { COMPARE } from "@/lib/wording/pages/comparison";

/** Says that one link was given twice. */
export function SameLink({ code }: { code: string }) {
  return (
    <div className="prose max-w-measure pt-4 sm:pt-10">
      <p className="label">{COMPARE.eyebrow}</p>
      <h1 className="text-2xl">{COMPARE.same}</h1>
      <p>{COMPARE.sameAdvice}</p>
      <p className="flex flex-wrap gap-3 pt-2">
        <LinkButton href={`/compare?a=${code}`}>{COMPARE.another}</LinkButton>
        <LinkButton href={`/r/${code}`} tone="secondary">
          {COMPARE.openOne}
        </LinkButton>
      </p>
    </div>
  );
}
