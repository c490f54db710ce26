import { anchorsOf } from "../../data/anchors";
import { dateInWords, longDate, typeset } from "../../wording/format";
import { SEEN, UNDATED } from "../../wording/pages/anchors";

/** A published figure beside the assumption that is held against it, in words. */
export type AnchorNote = {
  /** Names its entry on the page of evidence. */
  id: string;
  who: string;
  url: string;
  /** When it was published, as exactly as the page says. */
  published: string;
  /** How we saw it. */
  seen: string;
  read: string;
  says: string;
  /** How our row follows from it, or why it departs from it. */
  how: string;
  departs: boolean;
};

/** The published figures that an assumption is held against; empty where it is our judgement alone. */
export function anchorNotes(assumption: string): AnchorNote[] {
  return anchorsOf(assumption).map(({ anchor, leaning }) => ({
    id: anchor.id,
    who: typeset(anchor.who),
    url: anchor.url,
    published: dateInWords(anchor.published ?? UNDATED),
    seen: SEEN[anchor.seen],
    read: longDate(anchor.read),
    says: typeset(anchor.says),
    how: typeset(leaning.how),
    departs: leaning.departs === true,
  }));
}
