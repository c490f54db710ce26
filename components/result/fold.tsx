import type { ReactNode } from "react";

/**
 * A part of a section that is folded until asked for, without a script: its name as a heading over the whole width, then the part. On
 * paper it is open, and the name is a heading like any other.
 *
 * @param aside what stands beside the name and is read with it, such as a status
 */
export function Fold({ heading, aside, children }: { heading: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <details className="fold">
      <summary>
        <h3>{heading}</h3>
        {aside}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
