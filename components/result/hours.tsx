import type { Report } from "@/lib/report/types";
import { under } from "./addresses";
import { Section } from "./section";

/** What owning adds to the hours of buying, at which hours it would cost the same, and a record of one's own where there is one. */
export function Hours({ hours, added, resultAt }: Pick<Report, "hours"> & { added: Report["running"]["added"]; resultAt: string }) {
  return (
    <Section name="hours" heading={added.heading}>
      <div className="hours-text">
        {[...added.sentences, ...hours.breakEven].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {hours.own ? <OwnRecord own={hours.own} resultAt={resultAt} /> : null}
    </Section>
  );
}

/** What the founder said of the mail that they run today, beside the model, and the way to count with the other hours. */
function OwnRecord({ own, resultAt }: { own: NonNullable<Report["hours"]["own"]>; resultAt: string }) {
  const { heading, sentences, counts } = own;
  return (
    <div className="own-record">
      <h3>{heading}</h3>
      <div className="hours-text">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {counts ? (
          <p>
            {counts.text}{" "}
            <a href={under(resultAt, `/hours/${counts.other}`)} rel="nofollow" className="screen-only inline-block py-1">
              {counts.label}
            </a>
          </p>
        ) : null}
      </div>
    </div>
  );
}
