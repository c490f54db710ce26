"use client";

import { type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { KEPT_WORDS } from "@/lib/wording/pages/questionnaire";
import { deleteKept } from "./draft-store";

/** What is said of what is kept, with the button that deletes it; afterwards what became of it. Nothing while nothing is kept. */
export function DeleteKept({ isKept, children }: { isKept: boolean; children: (button: ReactNode) => ReactNode }) {
  const [isDeleted, setDeleted] = useState(false);
  const after = useRef<HTMLParagraphElement>(null);

  function remove() {
    deleteKept();
    setDeleted(true);
    // The button goes; whoever pressed it with the keyboard goes on from here.
    after.current?.focus();
  }

  const button = (
    <Button type="button" tone="plain" className="text-sm" onClick={remove}>
      {KEPT_WORDS.remove}
    </Button>
  );
  return (
    <>
      {isKept ? children(button) : null}
      <p ref={after} role="status" tabIndex={-1}>
        {isDeleted && !isKept ? KEPT_WORDS.removed : ""}
      </p>
    </>
  );
}
