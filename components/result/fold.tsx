import type { ReactNode } from "react";

type Props = { heading: string; open?: boolean; aside?: ReactNode; children: ReactNode };

/**
 * A part of a section that is folded until asked for, without a script: its name as a heading over the whole width, then the part. On
 * paper it is open, and the name is a heading like any other.
 *
 * @param open unfolded from the start, where it is what its page is for
 * @param aside what stands beside the name and is read with it, such as a status
 */
export function Fold({ heading, open = false, aside, children }: Props) {
  return (
    <details className="fold" open={open}>
      <summary>
        <h3>{heading}</h3>
        {aside}
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}
