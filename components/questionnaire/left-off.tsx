"use client";

import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type DraftPage, isSamePlace, type SavedDraft, savedDraftAddress } from "@/lib/questionnaire/saved-draft";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";

import { DeleteDraft } from "./delete-draft";
import { useSavedDraft } from "./draft-store";

/**
 * The way back to answers that this browser has kept from before; nothing where it has none.
 *
 * @param names each page as it is called in a sentence
 * @param onFirstPage on the first page of questions: what is typed there replaces the saved draft, and is no answers from before
 */
export function LeftOff({ names, onFirstPage = false }: { names: Record<DraftPage, string>; onFirstPage?: boolean }) {
  const draft = useSavedDraft();
  const [found, setFound] = useState<SavedDraft>();
  const isHere = onFirstPage && draft !== undefined && isSamePlace(draft, { page: "why", code: "" });
  if (draft !== undefined && draft !== found && !isHere) setFound(draft);
  return (
    <div className="max-w-measure">
      <DeleteDraft isSaved={draft !== undefined && found !== undefined}>
        {(button) =>
          found && (
            <div className={onFirstPage ? "mb-10" : "mt-6"}>
              <Notice heading={SAVED_DRAFT_WORDS.leftOff(names[found.page])} level="p">
                <p>{onFirstPage ? SAVED_DRAFT_WORDS.replaced : SAVED_DRAFT_WORDS.where}</p>
                <div className="flex flex-wrap items-center gap-x-5">
                  <LinkButton href={savedDraftAddress(found)} tone="secondary">
                    {SAVED_DRAFT_WORDS.goOn}
                  </LinkButton>
                  {button}
                </div>
              </Notice>
            </div>
          )
        }
      </DeleteDraft>
    </div>
  );
}
