import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** What the model leaves out. */
export function Limits({ notModelled }: Pick<Report, "notModelled">) {
  return (
    <Section name="limits">
      <div className="prose">
        <ul>
          {notModelled.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
