import { buttonClass } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import type { Correction } from "@/lib/report/correction";
import { CORRECTION } from "@/lib/wording/pages/correction";
import { Disclosure } from "./disclosure";

/** Characters of an address that every mail program takes. */
const LONGEST_MAILTO = 1900;

/**
 * The ready text of a correction, to be mailed where somebody is named for it, else to be copied. It stands in a box that can be selected
 * without a script.
 *
 * @param to the mail address for corrections; undefined where the operator named none
 * @param isOfResult whether the text names the address of a result
 */
export function CorrectionText({ correction, to, isOfResult }: { correction: Correction; to: string | undefined; isOfResult: boolean }) {
  const { text } = correction;
  const lines = text.split("\n").length;
  return (
    <div className="max-w-measure space-y-3">
      <p>{CORRECTION.intro}</p>
      <textarea
        readOnly
        rows={lines}
        aria-label={CORRECTION.label}
        defaultValue={text}
        className="block field-sizing-content w-full resize-none rounded-sm border border-control bg-paper-sunk px-3 py-2 font-mono text-sm"
      />
      <div className="screen-only flex flex-wrap items-center gap-3">
        {to === undefined ? null : (
          <a href={mailto(to, correction)} className={buttonClass("primary")}>
            {CORRECTION.send(to)}
          </a>
        )}
        <CopyButton text={text} words={CORRECTION.copying} tone="secondary" />
      </div>
      <p className="text-sm text-muted">
        {to === undefined ? `${CORRECTION.noAddress} ` : ""}
        {isOfResult ? CORRECTION.holdsAnswers : CORRECTION.nothingSent}
      </p>
    </div>
  );
}

/** The same at the end of a page of a result, folded away. */
export function CorrectionFold({ correction, to }: { correction: Correction; to: string | undefined }) {
  return (
    <div className="screen-only mt-14 border-t border-rule pt-4">
      <Disclosure summary={CORRECTION.heading}>
        <CorrectionText correction={correction} to={to} isOfResult />
      </Disclosure>
    </div>
  );
}

/** A mail with subject and text; with the subject alone where it would be too long for an address. */
function mailto(to: string, { subject, text }: Correction): string {
  const short = `mailto:${to}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(text.replaceAll("\n", "\r\n"))}`;
  return whole.length <= LONGEST_MAILTO ? whole : short;
}
