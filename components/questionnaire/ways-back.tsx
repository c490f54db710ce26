import { type DraftPage, savedDraftAddress } from "@/lib/questionnaire/saved-draft";
import { ContinueLater } from "./continue-later";
import { KeepDraft } from "./keep-draft";

type Place = { page: DraftPage; code: string; isRefused: boolean };

/** Both ways back to a page of answers: the address that holds what was sent, and what the reader's browser keeps. */
export function WaysBack({ siteUrl, place }: { siteUrl: string; place: Place }) {
  return (
    <div className="space-y-3">
      {place.code === "" ? null : <ContinueLater address={`${siteUrl}${savedDraftAddress(place)}`} />}
      <KeepDraft {...place} />
    </div>
  );
}
