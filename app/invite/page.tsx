import type { Metadata } from "next";
import { DamagedInvitation } from "@/components/questionnaire/invite/damaged-invitation";
import { DAMAGED_INVITATION } from "@/lib/wording/pages/invite";

export const metadata: Metadata = { title: DAMAGED_INVITATION.title, robots: { index: false, follow: false } };

/** What every address of an invitation that is not whole shows, with status 404 (see `server/addresses/substitute.ts`). */
export default function NoInvitationPage() {
  return <DamagedInvitation />;
}
