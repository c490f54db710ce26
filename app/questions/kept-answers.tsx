import { ContinueLater } from "@/components/questionnaire/continue-later";
import { KeepDraft } from "@/components/questionnaire/keep-draft";
import { type KeptPage, keptAddress } from "@/lib/questionnaire/kept";
import { environment } from "@/server/environment";

/** Both ways back to a page of answers: the address that holds what was sent, and what the reader's browser keeps. */
export function KeptAnswers(place: { page: KeptPage; code: string; isRefused: boolean }) {
  return (
    <div className="space-y-3">
      {place.code === "" ? null : <ContinueLater address={`${environment().siteUrl}${keptAddress(place)}`} />}
      <KeepDraft {...place} />
    </div>
  );
}
