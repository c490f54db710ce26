import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { previewTags } from "./preview-tags";
import { profileDoors } from "./profiles";
import { SITE, START } from "./wording";

export const metadata: Metadata = previewTags({ title: SITE.title, description: SITE.description, path: "/" });

export default function StartPage() {
  return (
    <>
      <section className="pt-8 sm:pt-14">
        <h1 className="max-w-[46rem] text-3xl">{START.heading}</h1>
        <p className="mt-5 max-w-measure text-lg">{START.lead}</p>
        <p className="mt-7">
          <LinkButton href="/questions/why">{START.start}</LinkButton>
        </p>
        <dl className="mt-10 grid gap-x-10 gap-y-5 border-t border-rule pt-6 text-sm md:grid-cols-3">
          {START.facts.map(({ term, text }) => (
            <div key={term}>
              <dt className="font-semibold">{term}</dt>
              <dd className="mt-1 text-muted">{text}</dd>
            </div>
          ))}
        </dl>
      </section>

      <section className="memo mt-16 sm:mt-24">
        <h2 className="text-xl">{START.prior.heading}</h2>
        <p className="max-w-measure">
          {START.prior.before}
          <a href={SITE.essay} rel="noreferrer">
            {START.prior.essay}
          </a>
          {START.prior.after}
        </p>
      </section>

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

      <section className="memo mt-12 sm:mt-16">
        <div>
          <h2 className="text-xl">{START.profiles.heading}</h2>
        </div>
        <div className="max-w-measure">
          <p>{START.profiles.intro}</p>
          <ul className="mt-4">
            {profileDoors().map(({ id, name, story, href }) => (
              <li key={id} className="border-t border-rule py-4">
                <a href={href} className="font-serif text-lg font-semibold">
                  {name}
                </a>
                <p className="mt-1 text-sm text-muted">{story}</p>
              </li>
            ))}
          </ul>
        </div>
      </section>
    </>
  );
}
