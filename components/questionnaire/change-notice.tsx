import { Notice } from "@/components/ui/notice";
import type { Origin } from "@/lib/link/origin";
import { CHANGE_WORDS } from "@/lib/wording/pages/questionnaire";

/** Says that an answer is being changed, and of what, with the way back that changes nothing. */
export function ChangeNotice({ origin, backHref }: { origin: Origin; backHref: string | undefined }) {
  return (
    <Notice heading={CHANGE_WORDS.heading[origin.page]} level="p">
      <p className="max-w-measure">{CHANGE_WORDS.text[origin.page]}</p>
      <WayBack origin={origin} backHref={backHref} />
    </Notice>
  );
}

/** Back without saving; nothing where the address does not tell which result was saved. */
export function WayBack({ origin, backHref }: { origin: Origin; backHref: string | undefined }) {
  return backHref === undefined ? null : (
    <p>
      <a href={backHref} className="inline-block py-1">
        {CHANGE_WORDS.back[origin.page]}
      </a>
    </p>
  );
}
