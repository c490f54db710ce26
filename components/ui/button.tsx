import type { ComponentProps } from "react";
import { classNames } from "./class-names";

export type ButtonTone = "primary" | "secondary" | "plain";

const BASE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-sm py-2 text-base leading-tight font-medium no-underline disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55";

/** In a contrast theme the system would lay a plate of the primary button's own text colour behind its text: it keeps our pair instead. */
const TONES: Record<ButtonTone, string> = {
  primary:
    "forced-color-adjust-none border px-5 border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent",
  secondary: "border px-5 border-control bg-transparent text-ink hover:border-ink hover:bg-paper-sunk hover:text-ink",
  plain: "bg-transparent text-accent underline underline-offset-4 hover:text-accent-strong",
};

/** The classes of a button, for an element that looks like one. */
export function buttonClass(tone: ButtonTone, extra?: string): string {
  return classNames(BASE, TONES[tone], extra);
}

/** A form button; submits unless `type` says otherwise. */
export function Button({ tone = "primary", className, type = "submit", ...rest }: ComponentProps<"button"> & { tone?: ButtonTone }) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />;
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function LinkButton({ tone = "primary", className, ...rest }: ComponentProps<"a"> & { tone?: ButtonTone }) {
  return <a className={buttonClass(tone, className)} {...rest} />;
}
