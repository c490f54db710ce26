import { LinkButton } from "@/components/ui/button";
import { DAMAGED_INVITATION } from "@/lib/wording/pages/invite";

/** An invitation whose address was cut or altered. */
export function DamagedInvitation() {
  const { heading, text, start, home } = DAMAGED_INVITATION;
  return (
    <div className="prose max-w-measure pt-4 sm:pt-10">
      <h1 className="text-3xl">{heading}</h1>
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="flex flex-wrap gap-x-6 gap-y-3 pt-2">
        <LinkButton href="/questions/why">{start}</LinkButton>
        <LinkButton tone="plain" href="/">
          {home}
        </LinkButton>
      </p>
    </div>
  );
}
