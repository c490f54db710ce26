import type { AnchorNote } from "@/lib/report/method/anchors";
import { ANCHORS, anchorHref } from "@/lib/wording/pages/anchors";

/** The names of the published figures that an assumption is held against, each a link to what it says. */
export function HeldAgainst({ anchors }: { anchors: readonly AnchorNote[] }) {
  if (anchors.length === 0) return null;
  return (
    <span className="block text-xs text-muted">
      {ANCHORS.heldAgainst}{" "}
      {anchors.map(({ id, who, published }, index) => (
        <span key={id}>
          {index > 0 ? "; " : ""}
          <a href={anchorHref(id)} className="inline-block py-0.5">
            {who}
          </a>
          , {published}
        </span>
      ))}
    </span>
  );
}

/** What a published figure says, how we saw it, and how the assumption stands to it. */
export function AnchorText({ anchor }: { anchor: AnchorNote }) {
  const { who, url, published, seen, read, says, how, departs } = anchor;
  return (
    <>
      <a href={url} rel="noreferrer">
        {who}
      </a>{" "}
      <span className="text-muted">
        ({published}; {seen}, {ANCHORS.read(read)})
      </span>
      <span className="block">{says}</span>
      <span className="block">
        {departs ? ANCHORS.departs : ANCHORS.follows} {how}
      </span>
    </>
  );
}
