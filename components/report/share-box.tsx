import { Section } from "./section";
import { ShareButtons } from "./share-buttons";
import { SHARE } from "./wording";

const FACTS = [
  { heading: SHARE.holdsHeading, text: SHARE.holds },
  { heading: SHARE.leavesOutHeading, text: SHARE.leavesOut },
  { heading: SHARE.permanentHeading, text: SHARE.permanent },
];

/** The link in one piece, ways to pass it on, and what it gives away. */
export function ShareBox({ link, title, pdfHref, jsonHref }: { link: string; title: string; pdfHref: string; jsonHref: string }) {
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
      <p className="screen-only mt-3 flex flex-wrap gap-x-6 gap-y-1">
        <a href={pdfHref} className="py-1.5">
          {SHARE.pdf}
        </a>
        <a href={jsonHref} className="py-1.5">
          {SHARE.json}
        </a>
      </p>
      <dl className="mt-6 space-y-4 text-sm">
        {FACTS.map((fact) => (
          <div key={fact.heading}>
            <dt className="font-medium">{fact.heading}</dt>
            <dd className="text-muted">{fact.text}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
