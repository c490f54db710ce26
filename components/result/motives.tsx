import type { Report } from "@/lib/report/types";
import { Section } from "./section";

/** An answer to each reason the founder gave for asking. */
export function Motives({ motives }: Pick<Report, "motives">) {
  return (
    <Section name="motives">
      <dl className="space-y-5">
        {motives.map((motive) => (
          <div key={motive.id}>
            <dt className="font-medium">{motive.motive}</dt>
            <dd className="mt-1">{motive.reply}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
