import type { ReactNode } from "react";

/** Detail that opens on request, without a script; on paper it is always open. */
export function Disclosure({ summary, children }: { summary: string; children: ReactNode }) {
  return (
    <details className="print:[&::details-content]:[content-visibility:visible]">
      <summary className="w-fit print:hidden cursor-pointer py-2 font-medium text-accent hover:text-accent-strong">{summary}</summary>
      <div className="mt-2">{children}</div>
    </details>
  );
}
