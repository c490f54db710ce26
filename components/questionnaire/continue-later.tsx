import { CopyButton } from "@/components/ui/copy-button";
import { LATER_WORDS } from "@/lib/wording/pages/questionnaire";

/** The address that holds the answers sent so far, to be taken along. @param address absolute */
export function ContinueLater({ address }: { address: string }) {
  return (
    <div className="label max-w-measure">
      <p>
        {LATER_WORDS.before}
        <a href={address} className="py-1">
          {LATER_WORDS.link}
        </a>
        {LATER_WORDS.after}
      </p>
      <div className="flex flex-wrap items-center gap-x-4">
        <CopyButton text={address} words={LATER_WORDS.copying} tone="plain" className="text-sm" />
      </div>
    </div>
  );
}
