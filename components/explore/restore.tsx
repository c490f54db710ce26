"use client";

import { CONTROL } from "@/lib/wording/pages/explore";

/** The saved answer of a control: said while it stands, and the way back to it once it was moved. */
export function Restore({ label, text, isMoved, onRestore }: { label: string; text: string; isMoved: boolean; onRestore: () => void }) {
  if (!isMoved) return <span>{CONTROL.saved(text)}</span>;
  return (
    <button type="button" onClick={onRestore} aria-label={CONTROL.restoreWhat(label, text)} className="explore-restore">
      {CONTROL.restore(text)}
    </button>
  );
}
