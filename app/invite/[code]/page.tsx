import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Invitation } from "@/components/questionnaire/invite/invitation";
import { addressOn } from "@/lib/link/journey";
import { SECTIONS } from "@/lib/questionnaire/sections";

import { INVITATION } from "@/lib/wording/pages/invite";
import { invitedJourney, resultBehind } from "@/server/addresses/invitation";
import { environment } from "@/server/environment";
import { previewTags } from "@/server/http/preview-tags";

type Props = { params: Promise<{ code: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { code } = await params;
  const { title, heading, description } = INVITATION;
  return {
    title,
    description,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
    ...previewTags({ title: heading, description, path: `/invite/${code}`, image: "/cards/questions" }),
  };
}

/** The page to send to somebody who should answer the same questions without seeing the first answers. */
export default async function InvitationPage({ params }: Props) {
  const { code } = await params;
  const first = resultBehind(code);
  if (first === undefined) notFound();
  const begin = addressOn(invitedJourney(code, first), SECTIONS[0], { draft: {} });
  return <Invitation link={`${environment().siteUrl}/invite/${code}`} begin={begin} />;
}
