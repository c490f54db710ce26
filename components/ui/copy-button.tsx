"use client";

import { type ReactNode, useEffect, useState } from "react";
import { Button, type ButtonTone } from "./button";

export type CopyWords = { copy: string; copied: string; failed: string };

/**
 * Copies a text and says whether it did. Nothing is shown until the script runs, so the text itself has to stand somewhere.
 *
 * @param children what stands beside the button, before what is said
 */
export function CopyButton({
  text,
  words,
  tone = "primary",
  className,
  children,
}: {
  text: string;
  words: CopyWords;
  tone?: ButtonTone;
  className?: string;
  children?: ReactNode;
}) {
  const [ready, setReady] = useState(false);
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <>
      <Button type="button" tone={tone} className={className} onClick={copy}>
        {words.copy}
      </Button>
      {children}
      <p role="status" className="text-sm">
        {outcome === undefined ? "" : words[outcome]}
      </p>
    </>
  );
}
