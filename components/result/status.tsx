import { type MarkStatus, StatusMark, StatusShape } from "@/components/ui/status-mark";
import type { Status } from "@/lib/model";

const MARKS: Record<Status, MarkStatus> = { met: "good", "not-met": "bad", unknown: "unknown" };

/** The mark of a status, in its colour, without its word. */
export function ConditionMark({ status }: { status: Status }) {
  return (
    <span className={`mark ${status}`}>
      <StatusShape status={MARKS[status]} />
    </span>
  );
}

/** Whether a condition or one of its criteria is met, as a word with a mark. */
export function ConditionStatus({ status, label, className }: { status: Status; label: string; className?: string }) {
  return <StatusMark status={MARKS[status]} label={label} {...(className ? { className } : {})} />;
}
