"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { SHARE } from "./wording";

type Outcome = "idle" | "copied" | "failed";

const MESSAGES: Record<Outcome, string> = { idle: "", copied: SHARE.copied, failed: SHARE.copyFailed };

/** Copy and, where the device has it, native sharing. Nothing is shown until the script runs: without it the link itself is the way. */
export function ShareButtons({ link, title }: { link: string; title: string }) {
  const [ready, setReady] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>("idle");
  useEffect(() => setReady(true), []);
  if (!ready) return null;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      setOutcome("failed");
    }
  }

  return (
    <div className="screen-only mt-4 flex flex-wrap items-center gap-3">
      <Button type="button" onClick={copy}>
        {SHARE.copy}
      </Button>
      {"share" in navigator ? (
        <Button type="button" tone="secondary" onClick={() => navigator.share({ title, url: link }).catch(() => undefined)}>
          {SHARE.native}
        </Button>
      ) : null}
      <p role="status" className="text-sm">
        {MESSAGES[outcome]}
      </p>
    </div>
  );
}
