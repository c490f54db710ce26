import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/field";
import { REVIEW_BOUNDS } from "@/lib/formats/decision/review";
import { SHARE } from "@/lib/wording/pages/share";

import { under } from "./addresses";
import { Section } from "./section";
import { ShareButtons } from "./share-buttons";
import { ViewField } from "./view-field";

const FACTS = [
  { heading: SHARE.holdsHeading, text: SHARE.holds },
  { heading: SHARE.leavesOutHeading, text: SHARE.leavesOut },
  { heading: SHARE.permanentHeading, text: SHARE.permanent },
];

type Props = {
  /** The absolute address of the result. */
  link: string;
  title: string;
  code: string;
  /** The address of the result in the view that is shown, which files keep. */
  resultAt: string;
  /** The day suggested for looking at the result again, ISO. */
  review: string;
};

/** The link in one piece, what it gives away, and every way to take the result along: files, a comparison, an invitation, a reminder. */
export function ShareBox({ link, title, code, resultAt, review }: Props) {
  return (
    <Section name="share">
      <p className="label" id="share-link-label">
        {SHARE.link}
      </p>
      <p
        aria-describedby="share-link-label"
        className="mt-1 rounded-sm border border-rule bg-paper-sunk px-4 py-3 font-mono text-sm break-all select-all print:border-0 print:bg-transparent print:p-0"
      >
        {link}
      </p>
      <ShareButtons link={link} title={title} />
      <dl className="mt-6 space-y-4 text-sm">
        {FACTS.map((fact) => (
          <div key={fact.heading}>
            <dt className="font-medium">{fact.heading}</dt>
            <dd className="text-muted">{fact.text}</dd>
          </div>
        ))}
      </dl>
      <div className="screen-only">
        <h3 className="mt-10 text-lg">{SHARE.togetherHeading}</h3>
        <Ways
          ways={[
            { href: `/compare?a=${code}`, name: SHARE.compare, text: SHARE.compareText },
            { href: `/r/${code}/invite`, name: SHARE.invite, text: SHARE.inviteText },
          ]}
        />
        <h3 className="mt-10 text-lg">{SHARE.filesHeading}</h3>
        <Ways ways={SHARE.files.map(({ file, name, text }) => ({ href: under(resultAt, `/${file}`), name, text }))} />
        <h3 className="mt-10 text-lg">{SHARE.reviewHeading}</h3>
        <p className="mt-2 text-sm text-muted">{SHARE.reviewText}</p>
        <form method="get" action={`/r/${code}/review.ics`} className="mt-3 flex flex-wrap items-end gap-3">
          <ViewField resultAt={resultAt} />
          <label htmlFor="review-day" className="text-sm font-medium">
            {SHARE.reviewDay}
            <DayInput id="review-day" name="on" required min={REVIEW_BOUNDS.min} max={REVIEW_BOUNDS.max} defaultValue={review} />
          </label>
          <Button type="submit" tone="secondary">
            {SHARE.review}
          </Button>
        </form>
      </div>
    </Section>
  );
}

/** Links with what each is for. A plain anchor: what it opens is a file or a page made on request. */
function Ways({ ways }: { ways: readonly { href: string; name: string; text: string }[] }) {
  return (
    <ul className="mt-3 space-y-3 text-sm">
      {ways.map(({ href, name, text }) => (
        <li key={href}>
          <a href={href} className="font-medium">
            {name}
          </a>
          <span className="block text-muted">{text}</span>
        </li>
      ))}
    </ul>
  );
}
