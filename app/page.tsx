import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LeftOff } from "@/components/questionnaire/left-off";
import { pageNames } from "@/components/questionnaire/page-names";
import { Picture } from "@/components/result/answer/picture";
import { ConditionMark } from "@/components/result/status";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import "@/components/result/answer/answer.css";
import { SECTIONS } from "@/lib/questionnaire/sections";
import { questionsAsked } from "@/lib/questionnaire/steps";
import { numberWord } from "@/lib/wording/format";
import { EVIDENCE_LINK } from "@/lib/wording/pages/anchors";
import { RULES_PAGE } from "@/lib/wording/pages/evidence";
import { SITE, START } from "@/lib/wording/pages/frame";
import { previewTags } from "@/server/http/preview-tags";
import { type ProfileDoor, profileDoors, type Sample, sampleOfResult } from "@/server/results/profile-results";

export const metadata: Metadata = previewTags({ title: SITE.title, description: SITE.description, path: "/" });

/** What one is asked who claims no objective; `notSure` tells the questions that have no answer of ours. */
const QUESTIONS_ASKED = SECTIONS.flatMap((section) => questionsAsked(section, {}));

/** One screen that decides whether to begin, and beneath it the reasons. */
export default async function StartPage() {
  const doors = await profileDoors();
  return (
    <>
      <div className="start pt-2 sm:pt-6">
        <section>
          <h1 className="text-3xl">{START.heading}</h1>
          <p className="mt-4 max-w-measure text-lg">{START.lead}</p>
          <FirstAnswer />
          <LeftOff names={pageNames()} />
        </section>
        <SampleResult sample={await sampleOfResult()} />
      </div>
      <div className="start mt-12">
        <Facts doors={doors} />
        <Doors doors={doors} />
      </div>
      <Prior />
      <Rule />
    </>
  );
}

/** Three answers that settle most verdicts. A plain form: nothing of it needs a script, and nothing is chosen beforehand. */
function FirstAnswer() {
  const { mailboxes, appMessages, control, choices, send } = START.first;
  return (
    <form method="get" action="/first" className="mt-6 max-w-measure space-y-5">
      <div className="flex flex-wrap gap-x-8 gap-y-4">
        {[
          { id: "mailboxes", ...mailboxes },
          { id: "appMessages", ...appMessages },
        ].map(({ id, label, hint }) => (
          <div key={id} className="flex min-w-0 flex-[1_1_12rem] flex-col justify-between">
            <div>
              <label htmlFor={`first-${id}`} className="font-semibold">
                {label}
              </label>
              <p id={`first-${id}-hint`} className="text-sm text-muted">
                {hint}
              </p>
            </div>
            <TextInput id={`first-${id}`} name={id} inputMode="numeric" aria-describedby={`first-${id}-hint`} />
          </div>
        ))}
      </div>
      <fieldset>
        <legend className="font-semibold">{control}</legend>
        <div className="mt-1 flex flex-wrap gap-x-8">
          {Object.entries(choices).map(([value, label]) => (
            <label key={value} className="flex min-h-11 items-center gap-2">
              <input type="radio" name="control" value={value} required className="size-5 accent-accent" />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button>{send}</Button>
        <a href="/questions/why" className="inline-block py-2">
          {START.start}
        </a>
      </p>
    </form>
  );
}

/** A real result in small: the first of the examples. */
function SampleResult({ sample: { href, name, answer } }: { sample: Sample }) {
  const { act, why, conditions } = answer.words;
  return (
    <section aria-labelledby="sample" className="sample">
      <h2 id="sample" className="label">
        {START.sample.heading}
      </h2>
      <p className="act">{act}</p>
      <p className="why">{why}</p>
      {answer.picture ? <Picture picture={answer.picture} /> : null}
      <ul className="three">
        {conditions.items.map((item) => (
          <li key={item.id}>
            <ConditionMark status={item.status} />
            {item.name} <b className={item.status}>{item.statusLabel}</b>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-sm">
        <a href={href} className="inline-block py-1.5">
          {START.sample.open}
        </a>{" "}
        <span className="text-muted">{name}</span>
      </p>
    </section>
  );
}

function Facts({ doors }: { doors: readonly ProfileDoor[] }) {
  const preset = QUESTIONS_ASKED.filter(({ notSure }) => !notSure).length;
  const buying = doors.filter(({ option }) => option === "hosted").length;
  return (
    <dl className="max-w-measure border-t border-rule text-sm">
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
        <p className="mt-4">
          {START.rule.after} <a href={EVIDENCE_LINK.href}>{START.rule.evidence}</a>. <a href={RULES_PAGE.href}>{START.rule.thumb}</a>.
        </p>
      </div>
    </section>
  );
}
