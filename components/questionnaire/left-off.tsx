"use client";

import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { isSamePlace, type SavedDraft, savedDraftAddress } from "@/lib/questionnaire/saved-draft";
import { type SectionId, sectionOf } from "@/lib/questionnaire/sections";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";

import { DeleteDraft } from "./delete-draft";
import { useSavedDraft } from "./draft-store";

/** What each page is called in a sentence; that of a requirement goes by its section. */
export type PageNames = Record<SectionId | "review", string>;

/**
 * The way back to answers that this browser has kept from before; nothing where it has none.
 *
 @param onFirstPage on the first page of questions: what is typed there replaces the saved draft, and is no answers from before
 */
export function LeftOff({ names, onFirstPage = false }: { names: PageNames; onFirstPage?: boolean }) {
  const draft = useSavedDraft();
  const [found, setFound] = useState<SavedDraft>();
  const isHere = onFirstPage && draft !== undefined && isSamePlace(draft, { page: "why", code: "" });
  if (draft !== undefined && draft !== found && !isHere) setFound(draft);
  return (
    <div className="max-w-measure">
      <DeleteDraft isSaved={draft !== undefined && found !== undefined}>
        {(button) =>
          found && (
            <div className={onFirstPage ? "mt-8" : "mt-6"}>
              <Notice heading={SAVED_DRAFT_WORDS.leftOff(names[found.page === "review" ? found.page : sectionOf(found.page)])} level="p">
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
