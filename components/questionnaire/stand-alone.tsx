"use client";

import type { FormEvent, ReactNode } from "react";

/**
 * The choices of a question of which some stand alone, such as "none of these": ticking one of them unticks all others, and ticking
 * another unticks them. Without a script both stay ticked, and the form door says so.
 */
export function StandAlone({ name, alone, children }: { name: string; alone: readonly string[]; children: ReactNode }) {
  const settle = ({ target, currentTarget }: FormEvent<HTMLDivElement>) => {
    if (!(target instanceof HTMLInputElement) || target.name !== name || !target.checked) return;
    const isAlone = alone.includes(target.value);
    for (const other of currentTarget.querySelectorAll("input")) {
      if (other.name === name && other !== target && (isAlone || alone.includes(other.value))) other.checked = false;
    }
  };
  return <div onChange={settle}>{children}</div>;
}
