"use client";

import { useEffect, useRef, useState } from "react";
import { type DraftPage, isSamePlace } from "@/lib/questionnaire/saved-draft";
import { KEPT_WORDS } from "@/lib/wording/pages/questionnaire";
import { DeleteKept } from "./delete-draft";
import { keep, keptNow, useKept } from "./draft-store";
import { fieldsIn, isTouched, putBack } from "./form-fields";

/**
 * Keeps in this browser what is answered on a page, and puts back what was typed there and not sent. Only what somebody does on the page
 * is kept: opening an address that was passed on keeps nothing and replaces nothing. Says so, and offers to delete it.
 */
export function KeepDraft({
  page,
  code,
  isRefused,
}: {
  page: DraftPage;
  /** The code of the answers sent before this page; empty for none. */
  code: string;
  /** The page was sent and has come back with what has to be mended. */
  isRefused: boolean;
}) {
  const ref = useRef<HTMLDivElement>(null);
  const kept = useKept();
  const [isPutBack, setPutBack] = useState(false);

  useEffect(() => {
    const place = { page, code };
    const form = ref.current?.closest("form");
    const before = keptNow();
    if (before?.sent) keep({ ...place, fields: form && isRefused ? fieldsIn(form) : [] });
    else if (form && before && !isRefused && before.fields.length > 0 && isSamePlace(before, place)) {
      putBack(form, before.fields);
      setPutBack(true);
    } else if (form && isTouched(form)) keep({ ...place, fields: fieldsIn(form) });
    if (!form) return;

    const typed = () => keep({ ...place, fields: fieldsIn(form) });
    const sent = ({ submitter }: SubmitEvent) => {
      const now = keptNow();
      const leadsToResult = submitter instanceof HTMLButtonElement && submitter.value === "result";
      if (now && isSamePlace(now, place) && !leadsToResult) keep({ ...place, fields: fieldsIn(form), sent: true });
    };
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    return () => {
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [page, code, isRefused]);

  const isKept = kept !== undefined && isSamePlace(kept, { page, code });
  return (
    <div ref={ref} className="label max-w-measure">
      <p role="status">{isPutBack && isKept ? KEPT_WORDS.putBack : ""}</p>
      <DeleteKept isKept={isKept}>
        {(button) => (
          <>
            <p>{KEPT_WORDS.kept}</p>
            {button}
          </>
        )}
      </DeleteKept>
    </div>
  );
}
