import type { ReactNode } from "react";
import { DETAILS, type DetailName } from "@/lib/wording/pages/result";
import { under } from "./addresses";

/** The way from a section to the page that holds the whole of it, by its name or in the words given; on paper there is nothing to follow. */
export function Door({ to, resultAt, children = DETAILS[to].name }: { to: DetailName; resultAt: string; children?: ReactNode }) {
  return (
    <p className="door screen-only">
      <a href={under(resultAt, DETAILS[to].path)}>{children}</a>
    </p>
  );
}
