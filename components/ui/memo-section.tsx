import type { ReactNode } from "react";

/** One section of a page: its heading in the margin, its text beside it; `wide` follows below over the whole width. */
export function MemoSection({
  id,
  heading,
  isProse = true,
  children,
  wide,
}: {
  id: string;
  heading: string;
  /** What stands beside the heading is running text, and spaced as such. */
  isProse?: boolean;
  children?: ReactNode;
  wide?: ReactNode;
}) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="mt-14 border-t border-rule pt-6 print:mt-8">
      <div className="memo">
        <h2 id={`${id}-heading`} className={children ? "text-xl" : "col-span-full text-xl"}>
          {heading}
        </h2>
        {children ? <div className={isProse ? "prose" : undefined}>{children}</div> : null}
      </div>
      {wide ? <div className="mt-6">{wide}</div> : null}
    </section>
  );
}
