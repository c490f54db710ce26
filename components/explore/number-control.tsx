"use client";

import { memo, useId, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy, FieldError } from "@/components/ui/field";
import { type NumberControl as Control, sameValue, type Value } from "@/lib/explore/edits";
import { readEnds, readEntry } from "@/lib/explore/entry";
import { atTick, positionOf, ticksOf } from "@/lib/explore/ticks";
import { numberText } from "@/lib/questionnaire/bounds";
import type { Currency, NotSure } from "@/lib/questionnaire/ids";
import type { RangeValue } from "@/lib/questionnaire/types";
import { CONTROL } from "@/lib/wording/pages/explore";
import { CURRENCY_SIGNS, withUnit } from "@/lib/wording/words";
import { Restore } from "./restore";

type NumberValue = RangeValue | NotSure;
type Texts = { low: string; high: string };

const NOT_SURE: NotSure = "not-sure";

type Props = {
  control: Control;
  value: Value;
  currency: Currency;
  onMove: (id: Control["id"], value: NumberValue) => void;
  /** Told whether the box holds what cannot be used, so that the last usable value goes on counting. */
  onUnusable: (id: Control["id"], isUnusable: boolean) => void;
};

/**
 * One number: a slider with a button for a step at either end, and a box for the exact value. An answer that was saved as a range has two
 * boxes, and the slider scales both ends. What cannot be used is said beside the box, and stays there.
 */
export const NumberControl = memo(function NumberControl({ control, value: given, currency, onMove, onUnusable }: Props) {
  const { id, label, unit, saved } = control;
  const value = isNumber(given) ? given : saved;
  const base = useId();
  const [typed, setTyped] = useState<Texts | null>(null);
  const [error, setError] = useState<string | null>(null);
  /** What the slider scales, so that moving it there and back loses nothing. */
  const [shape, setShape] = useState<NumberValue>(saved);
  const isRange = typeof saved === "object";
  const isMoved = !sameValue(value, saved);
  const ticks = ticksOf(control.grid, control.spacing, shape === NOT_SURE ? control.start : shape);
  const texts = typed ?? textsOf(value);
  const at = positionOf(ticks, value === NOT_SURE ? control.start : value, control.grid);

  function put(next: NumberValue) {
    setTyped(null);
    setError(null);
    onUnusable(id, false);
    onMove(id, next);
  }

  function slide(position: number) {
    const tick = ticks[position] ?? control.start;
    put(atTick(control.grid, shape === NOT_SURE ? tick : shape, tick));
  }

  function type(next: Texts) {
    setTyped(next);
    const read = readTexts(next);
    onUnusable(id, !read.ok);
    if (!read.ok) return;
    setError(null);
    setShape(read.value);
    onMove(id, read.value);
  }

  /** Leaving the box is the time to complain about what is in it, or to write it tidily. */
  function leave() {
    if (typed === null) return;
    const read = readTexts(typed);
    if (read.ok) setTyped(null);
    setError(read.ok ? null : read.message);
  }

  function restore() {
    setShape(saved);
    put(saved);
  }

  function readTexts({ low, high }: Texts): { ok: true; value: NumberValue } | { ok: false; message: string } {
    if (saved === NOT_SURE && low.trim() === "") return { ok: true, value: NOT_SURE };
    return isRange ? readEnds(control, low, high, currency) : readEntry(control, low, currency);
  }

  const box = (end: keyof Texts, name: string, boxId: string) => (
    <input
      id={boxId}
      type="text"
      inputMode={control.bounds.min < 0 ? "text" : control.whole ? "numeric" : "decimal"}
      autoComplete="off"
      maxLength={60}
      value={texts[end]}
      {...(isRange ? { "aria-label": name } : {})}
      aria-invalid={error !== null || undefined}
      aria-describedby={describedBy(`${base}-unit`, isRange && `${base}-range`, error !== null && `${base}-error`)}
      onChange={(event) => type({ ...texts, [end]: event.target.value })}
      onBlur={leave}
      onKeyDown={(event) => event.key === "Enter" && leave()}
      className={classNames(
        "min-h-11 rounded-sm border border-control bg-paper px-2 py-1 text-right tabular-nums aria-invalid:border-2 aria-invalid:border-bad",
        isRange ? "w-[5.5rem]" : "w-[7.5rem]",
      )}
    />
  );
  const sign = control.money ? CURRENCY_SIGNS[currency] : "";
  /** Keys have the slider for it. */
  const step = (by: 1 | -1, name: string, text: string) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={name}
      aria-disabled={ticks[at + by] === undefined}
      onClick={() => ticks[at + by] !== undefined && slide(at + by)}
      className="explore-step"
    >
      {text}
    </button>
  );

  return (
    <fieldset aria-labelledby={`${base}-label`} className="explore-control min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        {isRange ? (
          <span id={`${base}-label`} className="font-medium">
            {label}
          </span>
        ) : (
          <label id={`${base}-label`} htmlFor={`${base}-low`} className="font-medium">
            {label}
          </label>
        )}
        <span className="ml-auto flex flex-wrap items-center justify-end gap-2">
          {sign ? (
            <span aria-hidden="true" className="text-muted">
              {sign}
            </span>
          ) : null}
          {box("low", CONTROL.low(label), `${base}-low`)}
          {isRange ? (
            <>
              <span className="text-sm text-muted">{CONTROL.to}</span>
              {box("high", CONTROL.high(label), `${base}-high`)}
            </>
          ) : null}
        </span>
      </div>
      <div className="mt-1 flex items-center gap-1">
        {step(-1, CONTROL.less(label), "\u2212")}
        <input
          type="range"
          aria-label={CONTROL.slider(label)}
          aria-valuetext={valueText(control, value, currency)}
          min={0}
          max={ticks.length - 1}
          step={1}
          value={at}
          onChange={(event) => slide(event.target.valueAsNumber)}
          data-control={id}
          className="explore-slider"
        />
        {step(1, CONTROL.more(label), "+")}
      </div>
      <p className="flex min-h-6 flex-wrap justify-between gap-x-4 text-xs text-muted">
        <Restore label={label} text={control.savedText} isMoved={isMoved || typed !== null} onRestore={restore} />
        <span id={`${base}-unit`} className={saved === NOT_SURE ? undefined : "sr-only"}>
          {unit}
        </span>
      </p>
      {isRange ? (
        <p id={`${base}-range`} className="text-xs text-muted">
          {CONTROL.range}
        </p>
      ) : null}
      <div role="alert">{error === null ? null : <FieldError id={`${base}-error`} message={error} />}</div>
    </fieldset>
  );
});

const isNumber = (value: Value): value is NumberValue =>
  typeof value === "number" || value === NOT_SURE || (typeof value === "object" && "low" in value);

function textsOf(value: NumberValue): Texts {
  if (value === NOT_SURE) return { low: "", high: "" };
  if (typeof value === "number") return { low: numberText(value), high: numberText(value) };
  return { low: numberText(value.low), high: numberText(value.high) };
}

/** The value with its unit, as a slider says it. */
function valueText({ money, unit }: Control, value: NumberValue, currency: Currency): string {
  if (value === NOT_SURE) return CONTROL.notSure;
  const sign = money ? CURRENCY_SIGNS[currency] : "";
  const one = (amount: number) => `${sign}${numberText(amount)}`;
  const text = typeof value === "number" ? one(value) : `${one(value.low)} ${CONTROL.to} ${one(value.high)}`;
  return withUnit(text, unit, Number(value));
}
