import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";

/** The ids that a control names in `aria-describedby`, in reading order; undefined when there are none. */
export function describedBy(...ids: (string | false | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(" ") || undefined;
}

/** The line that says what is wrong with a field. */
export function FieldError({ id, message }: { id: string; message: string }) {
  return (
    <p id={id} className="mt-2 flex gap-2 text-sm font-medium text-bad">
      <svg aria-hidden="true" viewBox="0 0 16 16" className="mt-[0.2em] size-4 shrink-0" fill="none" stroke="currentColor" strokeWidth="2">
        <circle cx="8" cy="8" r="7" />
        <path d="M8 4.2v4.6M8 11v.9" strokeLinecap="round" />
      </svg>
      {message}
    </p>
  );
}

/** A one-line box, with an optional unit before or after it; the box names `unitId` in its description.
 * Autocompletion stays on: without it, browsers do not restore what was typed when one goes back. */
export function TextInput({
  unitBefore,
  unitAfter,
  unitId,
  className,
  ...rest
}: ComponentProps<"input"> & { unitBefore?: ReactNode; unitAfter?: string; unitId?: string }) {
  return (
    <span className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
      {unitBefore ? (
        <span aria-hidden="true" className="text-muted">
          {unitBefore}
        </span>
      ) : null}
      <input
        type="text"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        className={classNames(
          "min-h-11 w-44 max-w-full rounded-sm border border-control bg-paper px-3 py-2 disabled:opacity-55 aria-invalid:border-2 aria-invalid:border-bad",
          className,
        )}
        {...rest}
      />
      {unitAfter ? (
        <span id={unitId} className="text-muted">
          {unitAfter}
        </span>
      ) : null}
    </span>
  );
}

/** A box for a day. */
export function DayInput(props: ComponentProps<"input">) {
  return (
    <input
      type="date"
      className="mt-1 block min-h-11 max-w-full rounded-sm border border-control bg-paper px-3 py-2 text-base"
      {...props}
    />
  );
}

/** A native list to choose from. */
export function SelectInput({ className, ...rest }: ComponentProps<"select">) {
  return (
    <select
      className={classNames(
        "mt-2 block min-h-11 w-full max-w-full rounded-sm border border-control bg-paper px-3 py-2 disabled:opacity-55 aria-invalid:border-2 aria-invalid:border-bad",
        className,
      )}
      {...rest}
    />
  );
}
