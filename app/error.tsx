"use client";

import { Button, LinkButton } from "@/components/ui/button";
import { FAILURE } from "./wording";

/** Shown in place of a page that failed; the frame around it stays. */
export default function PageFailure({ reset }: { error: Error; reset: () => void }) {
  return (
    <div className="prose max-w-measure pt-8" role="alert">
      <title>{FAILURE.title}</title>
      <h1 className="text-3xl">{FAILURE.heading}</h1>
      <p>{FAILURE.text}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-3 pt-2">
        <Button type="button" onClick={reset}>
          {FAILURE.retry}
        </Button>
        <LinkButton tone="plain" href="/">
          {FAILURE.home}
        </LinkButton>
      </p>
    </div>
  );
}
