import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { describedBy } from "./field";

export type ChoiceItem = { value: string; label: string; hint?: string };

/** One radio button or checkbox with its label as one large target; `children` follow beneath it and may show only while it is chosen. */
export function ChoiceRow({
  type,
  name,
  item,
  checked,
  id,
  invalid = false,
  children,
}: {
  type: "radio" | "checkbox";
  name: string;
  item: ChoiceItem;
  checked: boolean;
  id: string;
  invalid?: boolean;
  children?: ReactNode;
}) {
  const noteId = item.hint ? `${id}-note` : undefined;
  return (
    <div className="choice">
      <div className="flex gap-3">
        <input
          type={type}
          id={id}
          name={name}
          value={item.value}
          defaultChecked={checked}
          aria-describedby={describedBy(noteId)}
          aria-invalid={invalid || undefined}
          className="choice-input"
        />
        <label htmlFor={id} className="choice-label">
          {item.label}
        </label>
      </div>
      {item.hint ? (
        <p id={noteId} className="choice-note">
          {item.hint}
        </p>
      ) : null}
      {children}
    </div>
  );
}

/** More choices than this, as of a scale, are read from the top down on a phone: in two columns their order breaks. */
const SHORT_ROW = 2;

/** A list of choices; those in `apart` stand last, after a divider. */
export function ChoiceList({
  type,
  name,
  items,
  apart = [],
  selected,
  idPrefix,
  inline = false,
  invalid = false,
  beneath,
}: {
  type: "radio" | "checkbox";
  name: string;
  items: readonly ChoiceItem[];
  apart?: readonly ChoiceItem[];
  selected: readonly string[];
  idPrefix: string;
  inline?: boolean;
  invalid?: boolean;
  /** What stands beneath a choice, by its value, and shows while it is chosen. */
  beneath?: ((value: string) => ReactNode) | undefined;
}) {
  const row = (item: ChoiceItem, index: number) => (
    <ChoiceRow
      key={item.value}
      type={type}
      name={name}
      item={item}
      checked={selected.includes(item.value)}
      id={index === 0 ? idPrefix : `${idPrefix}-${item.value}`}
      invalid={invalid}
    >
      {beneath?.(item.value)}
    </ChoiceRow>
  );
  return (
    <div className={classNames("mt-2", inline && "choices-inline")}>
      {inline ? (
        <div className={classNames("choices-row", items.length > SHORT_ROW && "choices-scale")}>{items.map(row)}</div>
      ) : (
        items.map(row)
      )}
      {apart.length > 0 ? <div className="choices-apart">{apart.map((item, index) => row(item, items.length + index))}</div> : null}
    </div>
  );
}
