import type { Metadata } from "next";
import { DeadEnd } from "@/components/ui/dead-end";
import { DAMAGED_WORDS } from "@/lib/wording/pages/questionnaire";

export const metadata: Metadata = { title: DAMAGED_WORDS.title, robots: { index: false, follow: false } };

const WAYS = [
  { href: "/questions/why", label: DAMAGED_WORDS.start },
  { href: "/", label: DAMAGED_WORDS.home },
];

/** A draft's address that was cut or altered, or a page of questions that does not exist. */
export default function DamagedDraft() {
  return (
    <DeadEnd heading={DAMAGED_WORDS.heading} ways={WAYS}>
      {DAMAGED_WORDS.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </DeadEnd>
  );
}
