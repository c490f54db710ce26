"use client";

import { useEffect, useRef, useState } from "react";
import { type DraftPage, isSamePlace } from "@/lib/questionnaire/saved-draft";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";

import { DeleteDraft } from "./delete-draft";
import { saveDraft, savedDraftNow, useSavedDraft } from "./draft-store";
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
  const draft = useSavedDraft();
  const [isPutBack, setPutBack] = useState(false);

  useEffect(() => {
    const place = { page, code };
    const form = ref.current?.closest("form");
    const before = savedDraftNow();
    if (before?.sent) saveDraft({ ...place, fields: form && isRefused ? fieldsIn(form) : [] });
    else if (form && before && !isRefused && before.fields.length > 0 && isSamePlace(before, place)) {
      putBack(form, before.fields);
      setPutBack(true);
    } else if (form && isTouched(form)) saveDraft({ ...place, fields: fieldsIn(form) });
    if (!form) return;

    const typed = () => saveDraft({ ...place, fields: fieldsIn(form) });
    const sent = ({ submitter }: SubmitEvent) => {
      const now = savedDraftNow();
      const leadsToResult = submitter instanceof HTMLButtonElement && submitter.value === "result";
      if (now && isSamePlace(now, place) && !leadsToResult) saveDraft({ ...place, fields: fieldsIn(form), sent: true });
    };
    form.addEventListener("input", typed);
    form.addEventListener("submit", sent);
    return () => {
      form.removeEventListener("input", typed);
      form.removeEventListener("submit", sent);
    };
  }, [page, code, isRefused]);

  const isSaved = draft !== undefined && isSamePlace(draft, { page, code });
  return (
    <div ref={ref} className="label max-w-measure">
      <p role="status">{isPutBack && isSaved ? SAVED_DRAFT_WORDS.putBack : ""}</p>
      <DeleteDraft isSaved={isSaved}>
        {(button) => (
          <>
            <p>{SAVED_DRAFT_WORDS.saved}</p>
            {button}
          </>
        )}
      </DeleteDraft>
    </div>
  );
}
