import { PAGES, PAGES_NAV, type PageName } from "@/lib/wording/pages/result";
import { under } from "../addresses";
import "../result.css";

const NAMES = Object.keys(PAGES) as PageName[];

/** The four pages of a result, in the same place on each page below it; the styles of these pages come with it. */
export function PagesNav({ page, resultAt }: { page?: PageName; resultAt: string }) {
  return (
    <nav aria-label={PAGES_NAV.label} className="pages screen-only">
      {NAMES.map((name) => (
        <a key={name} href={under(resultAt, PAGES[name].path)} {...(name === page ? { "aria-current": "page" as const } : {})}>
          {PAGES[name].name}
        </a>
      ))}
    </nav>
  );
}
