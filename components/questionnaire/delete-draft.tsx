"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { SAVED_DRAFT_WORDS } from "@/lib/wording/pages/saved-draft";

import { deleteSavedDraft } from "./draft-store";

/** What is said of a saved draft, with the button that deletes it; afterwards what became of it. Nothing while there is none. */
export function DeleteDraft({ isSaved, children }: { isSaved: boolean; children: (button: ReactNode) => ReactNode }) {
  const [isDeleted, setDeleted] = useState(false);
  const after = useRef<HTMLParagraphElement>(null);

  function remove() {
    deleteSavedDraft();
    setDeleted(true);
    // The button goes; whoever pressed it with the keyboard goes on from here.
    after.current?.focus();
  }

  const button = (
    <Button type="button" tone="plain" className="text-sm" onClick={remove}>
      {SAVED_DRAFT_WORDS.remove}
    </Button>
  );
  return (
    <>
      {isSaved ? children(button) : null}
      <p ref={after} role="status" tabIndex={-1}>
        {isDeleted && !isSaved ? SAVED_DRAFT_WORDS.removed : ""}
      </p>
    </>
  );
}
