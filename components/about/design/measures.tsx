/** Sizes of type, from the smallest, with what each is for. */
const SIZES = [
  { className: "text-xs", name: "xs", use: "Notes, labels, the foot of a page" },
  { className: "text-sm", name: "sm", use: "Tables, details, hints" },
  { className: "text-base", name: "base", use: "Running text" },
  { className: "font-serif text-lg font-semibold", name: "lg", use: "Headings of the third rank, the first paragraph" },
  { className: "font-serif text-xl font-semibold", name: "xl", use: "Headings of the second rank" },
  { className: "font-serif text-2xl font-semibold", name: "2xl", use: "A figure to remember" },
  { className: "font-serif text-3xl font-semibold", name: "3xl", use: "The verdict" },
] as const;

/** Each size of type, set in itself. */
export function TypeScale() {
  return (
    <dl className="space-y-4">
      {SIZES.map(({ className, name, use }) => (
        <div key={name} className="flex flex-wrap items-baseline gap-x-4">
          <dt className="label w-8 shrink-0">{name}</dt>
          <dd className={className}>{use}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Steps in quarters of a rem, with where each stands. */
const STEPS = [
  { quarters: 1, use: "Between a name and its note" },
  { quarters: 2, use: "Between lines that belong together" },
  { quarters: 3, use: "Between buttons, between choices" },
  { quarters: 4, use: "Between paragraphs" },
  { quarters: 6, use: "Between groups, below a rule" },
  { quarters: 8, use: "Above the head of a page" },
  { quarters: 10, use: "Between parts of a section" },
  { quarters: 14, use: "Between sections" },
] as const;

/** Each step of space as a bar of its length. */
export function SpaceScale() {
  return (
    <dl className="space-y-2 text-sm">
      {STEPS.map(({ quarters, use }) => (
        <div key={quarters} className="flex flex-wrap items-center gap-x-4">
          <dt className="label w-8 shrink-0">{quarters}</dt>
          <dd className="flex flex-1 flex-wrap items-center gap-x-4">
            <svg aria-hidden="true" width="56" height="12" className="shrink-0 text-accent">
              <rect width={quarters * 4} height="12" fill="currentColor" />
            </svg>
            <span>
              {quarters / 4} rem <span className="text-muted">{use}</span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
