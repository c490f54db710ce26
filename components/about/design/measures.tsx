import { SIZE_USES, STEP_USES, stepLength } from "@/lib/wording/pages/design";

/** Sizes of type, from the smallest. */
const SIZES = [
  { className: "text-xs", name: "xs" },
  { className: "text-sm", name: "sm" },
  { className: "text-base", name: "base" },
  { className: "font-serif text-lg font-semibold", name: "lg" },
  { className: "font-serif text-xl font-semibold", name: "xl" },
  { className: "font-serif text-2xl font-semibold", name: "2xl" },
  { className: "font-serif text-3xl font-semibold", name: "3xl" },
] as const;

/** Each size of type, set in itself. */
export function TypeScale() {
  return (
    <dl className="space-y-4">
      {SIZES.map(({ className, name }) => (
        <div key={name} className="flex flex-wrap items-baseline gap-x-4">
          <dt className="label w-8 shrink-0">{name}</dt>
          <dd className={className}>{SIZE_USES[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Steps in quarters of a rem. */
const STEPS = [1, 2, 3, 4, 6, 8, 10, 14] as const;

/** Each step of space as a bar of its length. */
export function SpaceScale() {
  return (
    <dl className="space-y-2 text-sm">
      {STEPS.map((quarters) => (
        <div key={quarters} className="flex flex-wrap items-center gap-x-4">
          <dt className="label w-8 shrink-0">{quarters}</dt>
          <dd className="flex flex-1 flex-wrap items-center gap-x-4">
            <svg aria-hidden="true" width="56" height="12" className="shrink-0 text-accent">
              <rect width={quarters * 4} height="12" fill="currentColor" />
            </svg>
            <span>
              {stepLength(quarters / 4)} <span className="text-muted">{STEP_USES[quarters]}</span>
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
