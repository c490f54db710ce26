import { useMemo, useSyncExternalStore } from "react";
import { readSavedDraft, SAVED_DRAFT_KEY, type SavedDraft, savedDraftText } from "@/lib/questionnaire/saved-draft";

/**
 * The one place where this browser keeps answers under way. Where it keeps nothing, because it may not or has no room, everything goes on
 * without. docs/decisions/0017-answers-under-way-in-the-browser.md says what is kept and why.
 */

/** Set in one tab where the reader deleted what was kept: nothing is kept from that tab any more. */
const OFF = "mailverdict.keep-nothing";

const listeners = new Set<() => void>();

function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}

const textNow = (): string | null => attempt(() => localStorage.getItem(SAVED_DRAFT_KEY)) ?? null;

export const savedDraftNow = (): SavedDraft | undefined => readSavedDraft(textNow());

export function saveDraft(draft: SavedDraft) {
  const text = savedDraftText(draft);
  attempt(() => {
    if (sessionStorage.getItem(OFF) !== null) return;
    if (text === null) localStorage.removeItem(SAVED_DRAFT_KEY);
    else localStorage.setItem(SAVED_DRAFT_KEY, text);
  });
  for (const listener of listeners) listener();
}

export function deleteSavedDraft() {
  attempt(() => localStorage.removeItem(SAVED_DRAFT_KEY));
  attempt(() => sessionStorage.setItem(OFF, ""));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab may have changed it, or this one while the page lay in the history.
  const events = ["storage", "pageshow"];
  for (const event of events) addEventListener(event, listener);
  return () => {
    listeners.delete(listener);
    for (const event of events) removeEventListener(event, listener);
  };
}

/** What is kept now; undefined while there is nothing, and until the script runs. */
export function useSavedDraft(): SavedDraft | undefined {
  const text = useSyncExternalStore(subscribe, textNow, () => null);
  return useMemo(() => readSavedDraft(text), [text]);
}
