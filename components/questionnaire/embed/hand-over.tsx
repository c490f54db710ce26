"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { EMBED } from "@/lib/wording/pages/embed";

/** Hands the link to the page around the frame when the reader asks for it, and to the named origin alone. Nothing shows outside a frame or without scripts. */
export function HandOver({ link, origin }: { link: string; origin: string }) {
  const [framed, setFramed] = useState(false);
  const [sent, setSent] = useState(false);
  useEffect(() => setFramed(window.parent !== window), []);
  if (!framed) return null;
  const { host } = new URL(origin);

  function handOver() {
    window.parent.postMessage({ type: "mailverdict:result", link }, origin);
    setSent(true);
  }

  return (
    <div className="mt-3 flex flex-wrap items-center gap-3">
      <Button type="button" tone="secondary" onClick={handOver}>
        {EMBED.done.handOver(host)}
      </Button>
      <p role="status" className="text-sm">
        {sent ? EMBED.done.handedOver(host) : ""}
      </p>
    </div>
  );
}
