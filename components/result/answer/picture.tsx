import { textWidth } from "@/lib/charts/text";
import { PICTURE } from "@/lib/wording/answer/picture";
import type { AnswerPicture, CostPicture } from "@/lib/wording/answer/types";
import { rangeText } from "@/lib/wording/words";
import "./picture.css";

type Row = CostPicture["rows"][number];
type Tone = Row["side"] | "any";

/** The narrowest that the picture is shown, in rem: a screen of 320 px less its margins. */
const NARROWEST = 18;
/** Size of an amount and the gap before it, in rem. */
const AMOUNT = { size: 1.25, gap: 0.5 };

/**
 * What options cost, as bars from zero with the average at the end and eight futures in ten beneath, and the hours of the first page. One
 * drawing serves every width and text size: bars are in per cent and stretch, words are text beside them and do not.
 */
export function Picture({ picture }: { picture: CostPicture | AnswerPicture }) {
  const { title, measure, rows } = picture;
  const fit = Math.min(1, ...rows.map(roomBesideAmount));
  return (
    <figure className="picture" aria-labelledby="picture-title">
      <Hatches />
      <figcaption>
        <h2 id="picture-title" className="claim">
          {title}
        </h2>
        <p className="key">
          <span>{measure}:</span> <Key hatched={false} text={PICTURE.inBudget} /> <Key hatched text={PICTURE.inNoBudget} />
        </p>
      </figcaption>
      <ul className="bars">
        {rows.map((row, at) => (
          <li key={row.name}>
            <p className="name">
              {row.name}
              {row.detail ? <span>, {row.detail}</span> : null}
            </p>
            <Cost row={row} fit={fit} />
            <p className="span">
              <Gap width={row.low * fit} />
              <span>
                {at === 0 ? `${PICTURE.range} ` : null}
                {rangeText(row.lowText, row.highText)}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {"hours" in picture ? <Hours hours={picture.hours} /> : null}
    </figure>
  );
}

function Hours({ hours }: Pick<AnswerPicture, "hours">) {
  return (
    <div className="hours">
      <h3>{PICTURE.hours}</h3>
      <ul>
        {hours.map(({ side, share, value, word }) => (
          <li key={side} className="plot">
            <svg aria-hidden="true" width={percent(share)}>
              <rect className={side} width="100%" height="100%" />
            </svg>
            <span className="amount">
              {value} <small>{word}</small>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How much of its length a bar may have, so that its amount stands beside it on the narrowest screen. */
function roomBesideAmount({ visible, invisible, amount }: Row): number {
  const end = visible + invisible;
  return end > 0 ? (1 - (textWidth(amount, AMOUNT.size, "semibold") + AMOUNT.gap) / NARROWEST) / end : 1;
}

/** The bar of one option with its average, and the bracket of its range. */
function Cost({ row, fit }: { row: Row; fit: number }) {
  const [low, high] = [percent(row.low * fit), percent(row.high * fit)];
  const end = row.visible + row.invisible;
  return (
    <>
      <div className="plot">
        <svg aria-hidden="true" width={percent(end * fit)}>
          <Fill tone={row.side} from={0} to={end > 0 ? row.visible / end : 0} hatched={false} />
          <Fill tone={row.side} from={end > 0 ? row.visible / end : 0} to={1} hatched />
        </svg>
        <span className="amount">
          {row.amount}
          <span className="sr-only">, {row.amountNote}</span>
        </span>
      </div>
      <svg aria-hidden="true" className="whisk">
        <line x1={low} x2={high} y1="50%" y2="50%" />
        <line x1={low} x2={low} y1="0" y2="100%" />
        <line x1={high} x2={high} y1="0" y2="100%" />
      </svg>
    </>
  );
}

/** A stretch of a bar: solid for what a budget holds, hatched for what none does. */
function Fill({ tone, from, to, hatched }: { tone: Tone; from: number; to: number; hatched: boolean }) {
  const box = { x: percent(from), width: percent(Math.max(0, to - from)), height: "100%" };
  if (to <= from) return null;
  if (!hatched) return <rect {...box} className={tone} />;
  return (
    <>
      <rect {...box} className={`${tone} soft`} />
      <rect {...box} fill={`url(#picture-${tone})`} />
    </>
  );
}

/** What a fill means; grey, because hue already says who runs it. */
function Key({ hatched, text }: { hatched: boolean; text: string }) {
  return (
    <span>
      <svg aria-hidden="true">
        <Fill tone="any" from={0} to={1} hatched={hatched} />
      </svg>
      {text}
    </span>
  );
}

/** Holds a text under the start of its bracket, and gives way where the text would not fit. */
function Gap({ width }: { width: number }) {
  return <svg aria-hidden="true" width={percent(width)} height="1" />;
}

const TONES: readonly Tone[] = ["hosted", "owned", "any"];

function Hatches() {
  return (
    <svg aria-hidden="true" className="hatches" width="0" height="0">
      <defs>
        {TONES.map((tone) => (
          <pattern key={tone} id={`picture-${tone}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M1 0v6" className={tone} />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}

/** A share as a length of SVG. */
const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
