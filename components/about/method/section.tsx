import type { ReactNode } from "react";
import { MemoSection } from "@/components/ui/memo-section";
import { SECTIONS, type SectionName } from "@/lib/wording/pages/method";

/** One section of the page, under the heading that its name has there; `wide` follows below over the whole width. */
export function Section({ name, children, wide }: { name: SectionName; children?: ReactNode; wide?: ReactNode }) {
  return (
    <MemoSection id={name} heading={SECTIONS[name].heading} wide={wide}>
      {children}
    </MemoSection>
  );
}
