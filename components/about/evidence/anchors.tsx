import type { AnchorEntry } from "@/lib/report/method/evidence";
import { ANCHORS } from "@/lib/wording/pages/anchors";
import { METHOD_LINK } from "@/lib/wording/pages/method";
import { Details, Entry } from "./details";

/** The published figures by subject, each with the assumptions that are held against it. */
export function AnchorGroups({ groups }: { groups: readonly { heading: string; entries: readonly AnchorEntry[] }[] }) {
  return groups.map(({ heading, entries }) => (
    <Details key={heading} summary={heading} count={entries.length}>
      {entries.map(({ id, who, url, by, says, rows }) => (
        <Entry key={id} id={id} heading={who} by={{ text: by, url }}>
          <p className="max-w-measure text-sm">{says}</p>
          <ul className="mt-2 max-w-measure space-y-1.5 text-sm">
            {rows.map(({ id: row, name, departs, how }) => (
              <li key={row}>
                <a href={`${METHOD_LINK.href}#${row}`}>{row}</a> {name}.{" "}
                <span className={departs ? "text-unknown" : "text-good"}>{departs ? ANCHORS.departs : ANCHORS.follows}</span> {how}
              </li>
            ))}
          </ul>
        </Entry>
      ))}
    </Details>
  ));
}
