import type { HoursPicture as Picture } from "@/lib/report/hours-picture";
import { Door } from "../door";
import { percent } from "./percent";

/** What the hours go into: for each kind of work two thin bars from one zero, buying above owning, with their hours at the end. */
export function HoursPicture({ picture: { title, measure, keys, rows, sum }, resultAt }: { picture: Picture; resultAt: string }) {
  return (
    <figure className="kinds" aria-labelledby="kinds-title">
      <figcaption>
        <h2 id="kinds-title">{title}</h2>
        <p className="key">
          {measure}:
          {keys.map(({ side, name }) => (
            <span key={side}>
              <i className={`swatch ${side}`} />
              {name}
            </span>
          ))}
        </p>
      </figcaption>
      <ul>
        {rows.map(({ id, name, bars }) => (
          <li key={id}>
            <span>{name}</span>
            <div>
              {bars.map(({ side, word, share, text }) => (
                <p key={side} className={side}>
                  <svg aria-hidden="true" width={percent(share)}>
                    <rect width="100%" height="100%" />
                  </svg>
                  <span>
                    <span className="sr-only">{word} </span>
                    {text}
                  </span>
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <p className="sum">{sum}</p>
      <Door to="hours" resultAt={resultAt} />
    </figure>
  );
}
