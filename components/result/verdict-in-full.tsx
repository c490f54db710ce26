import type { Report } from "@/lib/report/types";
import { HEADER } from "@/lib/wording/pages/result";

/** The verdict in one sentence with its reasons, and what would have to be so for owning to be the answer. */
export function VerdictInFull({ verdict }: Pick<Report, "verdict">) {
  return (
    <div className="max-w-measure space-y-3">
      <p className="text-lg">{verdict.sentence}</p>
      {[...verdict.detail, verdict.labelMeaning].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {verdict.unless.length > 0 ? (
        <div className="prose">
          <p>{HEADER.unless}</p>
          <ul>
            {verdict.unless.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
