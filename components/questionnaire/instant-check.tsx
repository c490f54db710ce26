"use client";

import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { describedBy, FieldError, SelectInput, TextInput } from "@/components/ui/field";
import type { Currency } from "@/lib/questionnaire/ids";
import type { BoxRules } from "@/lib/questionnaire/read-box";

/** Reads what is typed. It comes with the first letter, so that a page does not wait for it; where it cannot come, the server still reads. */
const reading = () => import("@/lib/questionnaire/read-box");

/** What is said to be wrong with a question, and the way to say something else. */
const Said = createContext<[message: string | undefined, say: (message: string | undefined) => void]>([undefined, () => undefined]);

/**
 * A question whose boxes are checked as they are left. It begins with what the server said; without a script that stays. Nothing is held up
 * by it: the server checks again whatever is sent.
 */
export function InstantCheck({ error, children }: { error: string | undefined; children: ReactNode }) {
  return <Said value={useState(error)}>{children}</Said>;
}

/** The place of the message. It is there before there is one, so that screen readers say it when it comes. */
export function CheckMessage({ id }: { id: string }) {
  const [message] = useContext(Said);
  return <div aria-live="polite">{message === undefined ? null : <FieldError id={id} message={message} />}</div>;
}

type Tied = {
  rules: BoxRules;
  /** The ids of what else describes the control. */
  described: string | undefined;
};

/** What ties a control to the message of its question. */
function useTies({ rules, described }: Tied) {
  const [message] = useContext(Said);
  const isWrong = message !== undefined;
  return { "aria-invalid": isWrong || undefined, "aria-describedby": describedBy(described, isWrong && `${rules.id}-error`) };
}

/**
 * A box that is checked when what was typed into it is left, with its neighbours: "not sure", the list of plans, the currency. A message goes
 * as soon as what it says is mended; a new one waits until the box is left again.
 */
export function CheckedInput({
  rules,
  described,
  chosen,
  ...rest
}: Omit<ComponentProps<typeof TextInput>, "ref"> & Tied & { chosen: Currency | undefined }) {
  const [, say] = useContext(Said);
  const ties = useTies({ rules, described });
  const ref = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const box = ref.current;
    const form = box?.form;
    if (!form) return;
    const listening = new AbortController();

    const check = async (canComplain: boolean) => {
      const reader = await reading().catch(() => undefined);
      if (reader === undefined) return;
      const { currenciesNamed, problemIn } = reader;
      const fields = new URLSearchParams(new FormData(form) as unknown as Record<string, string>);
      const currency = (fields.get("currency") as Currency | null) ?? chosen;
      if (currency === undefined && (rules.kind === "plan" || rules.money)) showSign(form, currenciesNamed([rules], fields)[0]);
      const problem = problemIn(rules, fields, currency);
      if (problem === undefined || canComplain) say(problem);
    };
    const changed = ({ target }: Event) => {
      const isNeighbour = target instanceof Element && [rules.id, "currency"].includes(target.getAttribute("name") ?? "");
      if (target === box) onceReleased(() => check(true));
      else if (isNeighbour) check(box.value.trim() !== "");
    };

    form.addEventListener("change", changed, { signal: listening.signal });
    box.addEventListener("input", () => check(false), { signal: listening.signal });
    // Typed before the scripts came: what was left is checked, what is still being typed can only mend.
    if (box.value !== box.defaultValue) check(document.activeElement !== box);
    return () => listening.abort();
  }, [rules, chosen, say]);

  return <TextInput ref={ref} {...rest} {...ties} />;
}

/** The list that stands before a box for an amount of one's own, and shares its message. */
export function CheckedSelect({ rules, described, ...rest }: ComponentProps<typeof SelectInput> & Tied) {
  return <SelectInput {...rest} {...useTies({ rules, described })} />;
}

/** Lets the signs before the boxes follow one that was typed, by style sheet. */
function showSign(form: HTMLFormElement, typed: Currency | undefined) {
  if (typed === undefined) delete form.dataset.sign;
  else form.dataset.sign = typed;
}

/**
 * Runs when nothing is pressed any more. A message that came between pressing a button and letting it go would move the button away from
 * under the pointer.
 */
function onceReleased(run: () => void) {
  if (document.querySelector(":active") === null) setTimeout(run);
  else addEventListener("mouseup", () => setTimeout(run), { once: true });
}
