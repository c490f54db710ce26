import { LinkButton } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { INVITATION } from "@/lib/wording/pages/invite";

/** Says what the invitation asks for, what it shows and to whom; says nothing of what the first person answered. */
export function Invitation({ link, begin }: { link: string; begin: string }) {
  const { heading, lead, points, send } = INVITATION;
  return (
    <div className="max-w-measure pt-4 sm:pt-10">
      <h1 className="text-3xl">{heading}</h1>
      <p className="mt-5 text-lg">{lead}</p>
      <p className="mt-7">
        <LinkButton href={begin}>{INVITATION.begin}</LinkButton>
      </p>
      <dl className="mt-10 space-y-5 border-t border-rule pt-6">
        {points.map(({ term, text }) => (
          <div key={term}>
            <dt className="font-semibold">{term}</dt>
            <dd className="mt-1 text-muted">{text}</dd>
          </div>
        ))}
      </dl>
      <section id="send" className="mt-10 border-t border-rule pt-6">
        <h2 className="text-xl">{send.heading}</h2>
        <p className="mt-2">{send.text}</p>
        <p className="label mt-4">{send.label}</p>
        <p className="mt-1 mb-4 text-sm break-all select-all">{link}</p>
        <CopyButton text={link} words={send.copying} tone="secondary" />
      </section>
    </div>
  );
}
