import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** What the model leaves out. */
export function Limits({ notModelled }: Pick<Report, "notModelled">) {
  return (
    <Section name="limits" across>
      <ul className="in-columns">
        {notModelled.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}
