import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type NoticeTone = "neutral" | "caution" | "bad";

const TONES: Record<NoticeTone, string> = {
  neutral: "border-accent",
  caution: "border-unknown",
  bad: "border-bad",
};

/**
 * Something the reader should not miss: a rule at the left, a short heading, text. The heading carries the meaning, the colour repeats it.
 *
 * @param shaded on a ground of its own, for what has to be mended
 */
export function Notice({
  tone = "neutral",
  heading,
  level: Heading = "h2",
  id,
  focusable = false,
  shaded = false,
  children,
}: {
  tone?: NoticeTone;
  heading: string;
  level?: "h2" | "h3" | "p";
  id?: string;
  focusable?: boolean;
  shaded?: boolean;
  children?: ReactNode;
}) {
  return (
    <section
      id={id}
      tabIndex={focusable ? -1 : undefined}
      className={classNames("border-l-4 pl-4", shaded ? "bg-bad-soft py-4 pr-4" : "py-1", TONES[tone])}
    >
      <Heading className="font-sans text-base font-semibold tracking-normal">{heading}</Heading>
      {children ? <div className="mt-1 space-y-2 text-sm">{children}</div> : null}
    </section>
  );
}
