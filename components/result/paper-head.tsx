import { SITE } from "@/lib/wording/pages/frame";
import { madeWithText } from "@/lib/wording/pages/result";

/** What a printed page of a result has to say of itself, since the frame of the screen is not printed: whose it is, where it is found, and what it was made with. */
export function PaperHead({ link, modelVersion, priceDate }: { link: string; modelVersion: string; priceDate: string }) {
  return (
    <div className="mb-4 hidden border-b border-rule pb-2 text-xs print:block">
      <p className="flex justify-between gap-6">
        <b className="font-serif text-base font-semibold">{SITE.name}</b> <span>{madeWithText(modelVersion, priceDate)}</span>
      </p>
      <p className="break-all">{link}</p>
    </div>
  );
}
