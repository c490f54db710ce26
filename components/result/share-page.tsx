import { Button } from "@/components/ui/button";
import { DayInput } from "@/components/ui/field";
import { REVIEW_BOUNDS, suggestedReview } from "@/lib/formats/decision/review";
import { PAGES, type PageName, SHARE_PAGE } from "@/lib/wording/pages/result";
import { SHARE } from "@/lib/wording/pages/share";
import { under } from "./addresses";
import { PagesNav } from "./pages/pages-nav";
import type { ResultPageProps } from "./pages/proof-page";
import { ShareButtons } from "./share-buttons";
import { ViewField } from "./view-field";

const FACTS = [
  { heading: SHARE.holdsHeading, text: SHARE.holds },
  { heading: SHARE.leavesOutHeading, text: SHARE.leavesOut },
  { heading: SHARE.permanentHeading, text: SHARE.permanent },
];

type Props = Pick<ResultPageProps, "report" | "resultAt"> & {
  code: string;
  /** The absolute address of the result. */
  link: string;
};

const PAGE_NAMES = Object.keys(PAGES) as PageName[];

/** Every way to pass a result on: its address and those of its proofs, what they give away, files, a comparison, an invitation, a reminder. */
export function SharePage({ report, resultAt, code, link }: Props) {
  const { title } = report;
  const review = suggestedReview(report).on;
  return (
    <article className="result max-w-measure">
      <PagesNav resultAt={resultAt} />
      <h1 className="mt-8 text-2xl">{SHARE_PAGE.title}</h1>
      <p className="mt-2">{report.verdict.sentence}</p>
      <p className="label mt-6" id="share-link-label">
        {SHARE.link}
      </p>
      <p
        aria-describedby="share-link-label"
        className="mt-1 rounded-sm border border-rule bg-paper-sunk px-4 py-3 font-mono text-sm break-all select-all print:border-0 print:bg-transparent print:p-0"
      >
        {link}
      </p>
      <ShareButtons link={link} title={title} />
      <h2 className="mt-10 text-lg">{SHARE_PAGE.pages}</h2>
      <p className="mt-2 text-sm text-muted">{SHARE_PAGE.pagesText}</p>
      <dl className="mt-3 space-y-3 text-sm">
        {PAGE_NAMES.map((name) => (
          <div key={name}>
            <dt className="font-medium">{PAGES[name].name}</dt>
            <dd className="font-mono break-all select-all">{`${link}${PAGES[name].path}`}</dd>
          </div>
        ))}
      </dl>
      <dl className="mt-8 space-y-4 text-sm">
        {FACTS.map((fact) => (
          <div key={fact.heading}>
            <dt className="font-medium">{fact.heading}</dt>
            <dd className="text-muted">{fact.text}</dd>
          </div>
        ))}
      </dl>
      <div className="screen-only">
        <h2 className="mt-10 text-lg">{SHARE.togetherHeading}</h2>
        <Ways
          ways={[
            { href: `/compare?a=${code}`, name: SHARE.compare, text: SHARE.compareText },
            { href: `/r/${code}/invite`, name: SHARE.invite, text: SHARE.inviteText },
          ]}
        />
        <h2 className="mt-10 text-lg">{SHARE.filesHeading}</h2>
        <Ways ways={SHARE.files.map(({ file, name, text }) => ({ href: under(resultAt, `/${file}`), name, text }))} />
        <h2 className="mt-10 text-lg">{SHARE.reviewHeading}</h2>
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
    </article>
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
