/** Words beside the published figures that assumptions are held against. */

export const EVIDENCE_LINK = {
  href: "/method/evidence",
  page: "Published accounts, studies and rules of thumb beside the model, with hits and misses",
} as const;

/** Where the entry of a published figure stands. */
export const anchorHref = (id: string): string => `${EVIDENCE_LINK.href}#${id}`;

export const SEEN = { direct: "read on its own page", "second-hand": "second-hand" } as const;
export const UNDATED = "undated";

export const ANCHORS = {
  heldAgainst: "Held against",
  follows: "Ours follows:",
  departs: "Ours departs:",
  read: (day: string) => `read on ${day}`,
} as const;
