import type { Metadata } from "next";
import { DAMAGED_WORDS } from "@/components/questionnaire/wording";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: DAMAGED_WORDS.title, robots: { index: false, follow: false } };

/** A draft's address that was cut or altered, or a page of questions that does not exist. */
export default function DamagedDraft() {
  return (
    <div className="prose max-w-measure pt-8">
      <h1 className="text-3xl">{DAMAGED_WORDS.heading}</h1>
      {DAMAGED_WORDS.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="flex flex-wrap gap-x-6 gap-y-3 pt-2">
        <LinkButton href="/questions/why">{DAMAGED_WORDS.start}</LinkButton>
        <LinkButton tone="plain" href="/">
          {DAMAGED_WORDS.home}
        </LinkButton>
      </p>
    </div>
  );
}
