import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LeftOff } from "@/components/questionnaire/left-off";
import { pageNames } from "@/components/questionnaire/page-names";
import { LinkButton } from "@/components/ui/button";
import { questionsFor } from "@/lib/questionnaire/questions";
import { SECTIONS } from "@/lib/questionnaire/sections";
import { numberWord } from "@/lib/wording/format";
import { SITE, START } from "@/lib/wording/pages/frame";
import { previewTags } from "@/server/http/preview-tags";
import { type ProfileDoor, profileDoors } from "@/server/results/profile-results";

export const metadata: Metadata = previewTags({ title: SITE.title, description: SITE.description, path: "/" });

/** What one is asked who claims no objective; `notSure` tells the questions that have no answer of ours. */
const QUESTIONS_ASKED = SECTIONS.flatMap((section) => questionsFor(section, {}));

/** One screen that decides whether to begin, and beneath it the reasons. */
export default async function StartPage() {
  const doors = await profileDoors();
  return (
    <>
      <div className="start pt-2 sm:pt-6">
        <section>
          <h1 className="text-3xl">{START.heading}</h1>
          <p className="mt-4 max-w-measure text-lg">{START.lead}</p>
          <p className="mt-6">
            <LinkButton href="/questions/why">{START.start}</LinkButton>
          </p>
          <LeftOff names={pageNames()} />
          <Facts doors={doors} />
        </section>
        <Doors doors={doors} />
      </div>
      <Prior />
      <Rule />
    </>
  );
}

function Facts({ doors }: { doors: readonly ProfileDoor[] }) {
  const preset = QUESTIONS_ASKED.filter(({ notSure }) => !notSure).length;
  const buying = doors.filter(({ option }) => option === "hosted").length;
  return (
    <dl className="mt-7 max-w-measure border-t border-rule text-sm">
      {[START.time(QUESTIONS_ASKED.length - preset, preset), ...START.facts].map(({ term, text }) => (
        <Fact key={term} term={term}>
          {text}
        </Fact>
      ))}
      <Fact term={START.view.term}>
        {START.view.text}
        <a href="#why">{START.view.why}</a>
        {START.view.after(numberWord(buying), numberWord(doors.length))}
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap gap-x-3 border-b border-rule py-2.5">
      <dt className="w-19 font-semibold">{term}</dt>
      <dd className="flex-[1_1_12rem] text-muted">{children}</dd>
    </div>
  );
}

function Doors({ doors }: { doors: readonly ProfileDoor[] }) {
  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className="text-xl">
        {START.profiles.heading}
      </h2>
      <p className="mt-1 text-sm text-muted">{START.profiles.intro}</p>
      <ul className="mt-3">
        {doors.map(({ id, name, story, href, option }) => (
          <li key={id} className="border-t border-rule py-2.5">
            <p className="grid grid-cols-[1fr_auto] items-baseline gap-x-4">
              <a href={href} className="font-serif font-semibold">
                {name}
              </a>
              <span className="text-sm">
                <span className="sr-only">{START.profiles.verdict}</span>
                {START.profiles.verdicts[option]}
              </span>
            </p>
            <p className="text-sm text-muted">{story}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Prior() {
  return (
    <section id="why" className="memo mt-16 sm:mt-24">
      <h2 className="text-xl">{START.prior.heading}</h2>
      <p className="max-w-measure">
        {START.prior.before}
        <a href={SITE.essay} rel="noreferrer">
          {START.prior.essay}
        </a>
        {START.prior.after}
      </p>
    </section>
  );
}

function Rule() {
  return (
    <section className="memo mt-12 sm:mt-16">
      <h2 className="text-xl">{START.rule.heading}</h2>
      <div className="max-w-measure">
        <ol className="space-y-3">
          {START.rule.conditions.map(({ term, text }, index) => (
            <li key={term} className="flex gap-4">
              <span aria-hidden="true" className="font-serif text-lg leading-snug text-accent">
                {index + 1}
              </span>
              <span>
                <strong className="font-semibold">{term}</strong> {text}
              </span>
            </li>
          ))}
        </ol>
        <p className="mt-4">{START.rule.after}</p>
      </div>
    </section>
  );
}
