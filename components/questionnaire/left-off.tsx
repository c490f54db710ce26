"use client";

import { useState } from "react";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type DraftPage, isSamePlace, type SavedDraft, savedDraftAddress } from "@/lib/questionnaire/saved-draft";
import { KEPT_WORDS } from "@/lib/wording/pages/questionnaire";
import { DeleteKept } from "./delete-draft";
import { useKept } from "./draft-store";

/**
 * The way back to answers that this browser has kept from before; nothing where it has none.
 *
 * @param names each page as it is called in a sentence
 * @param onFirstPage on the first page of questions: what is typed there takes the place of what was kept, and is no answers from before
 */
export function LeftOff({ names, onFirstPage = false }: { names: Record<DraftPage, string>; onFirstPage?: boolean }) {
  const kept = useKept();
  const [found, setFound] = useState<SavedDraft>();
  const isHere = onFirstPage && kept !== undefined && isSamePlace(kept, { page: "why", code: "" });
  if (kept !== undefined && kept !== found && !isHere) setFound(kept);
  return (
    <div className="max-w-measure">
      <DeleteKept isKept={kept !== undefined && found !== undefined}>
        {(button) =>
          found && (
            <div className={onFirstPage ? "mb-10" : "mt-6"}>
              <Notice heading={KEPT_WORDS.leftOff(names[found.page])} level="p">
                <p>{onFirstPage ? KEPT_WORDS.replaced : KEPT_WORDS.where}</p>
                <div className="flex flex-wrap items-center gap-x-5">
                  <LinkButton href={savedDraftAddress(found)} tone="secondary">
                    {KEPT_WORDS.goOn}
                  </LinkButton>
                  {button}
                </div>
              </Notice>
            </div>
          )
        }
      </DeleteKept>
    </div>
  );
}
