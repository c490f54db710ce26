import { classNames } from "./class-names";

export type MarkStatus = "good" | "bad" | "unknown";

const TONES: Record<MarkStatus, string> = { good: "text-good", bad: "text-bad", unknown: "text-unknown" };

const SHAPES: Record<MarkStatus, string> = {
  good: "M3.5 8.5l3 3 6-7",
  bad: "M4 4l8 8M12 4l-8 8",
  unknown: "M3 8h2M7 8h2M11 8h2",
};

/** A status as a shape and a word: never colour alone. The drawing is silent, the label speaks. */
export function StatusMark({ status, label, className }: { status: MarkStatus; label: string; className?: string }) {
  return (
    <span className={classNames("inline-flex items-center gap-1.5 font-medium whitespace-nowrap", TONES[status], className)}>
      <StatusShape status={status} />
      {label}
    </span>
  );
}

/** The drawing alone, in the colour of the text around it. */
export function StatusShape({ status }: { status: MarkStatus }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="size-4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinecap="round"
    >
      <path d={SHAPES[status]} />
    </svg>
  );
}
