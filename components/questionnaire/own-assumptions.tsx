import { Notice } from "@/components/ui/notice";
import type { Overrides } from "@/lib/questionnaire/scenario";
import { ownRows } from "@/lib/report/assumptions";
import { OWN_WORDS } from "@/lib/wording/pages/questionnaire";

/** The assumptions that the founder replaced and that the next result keeps, with a way to go on without them; silent where there are none. */
export function OwnOverrides({ overrides, plainHref }: { overrides: Overrides; plainHref: string }) {
  const rows = ownRows({ overrides });
  if (rows.length === 0) return null;
  return (
    <Notice heading={OWN_WORDS.kept(rows.length)}>
      <ul className="list-disc space-y-1 pl-5">
        {rows.map(({ id, name, yours, unit }) => (
          <li key={id}>{OWN_WORDS.row(name, yours, unit)}</li>
        ))}
      </ul>
      <p>
        <a href={plainHref}>{OWN_WORDS.drop}</a>
      </p>
    </Notice>
  );
}
