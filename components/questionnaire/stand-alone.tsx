"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * The choices of a question of which some stand alone, such as "none of these": ticking one of them unticks all others, and ticking
 * another unticks them. Of what was ticked before the script came, the box that has the focus stays; without one, and without a script,
 * a choice that stands alone gives way, as at the form door.
 */
export function StandAlone({ name, alone, children }: { name: string; alone: readonly string[]; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const list = ref.current;
    if (list === null) return;
    const boxes = [...list.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
    const settle = (ticked: EventTarget | null) => {
      const box = boxes.find((each) => each === ticked && each.checked);
      if (box === undefined) return;
      const isAlone = alone.includes(box.value);
      for (const other of boxes) if (other !== box && (isAlone || alone.includes(other.value))) other.checked = false;
    };
    settle(document.activeElement);
    settle(boxes.find((each) => each.checked) ?? null);
    // A click comes before the page keeps what stands in the form.
    const clicked = ({ target }: Event) => settle(target);
    list.addEventListener("click", clicked);
    return () => list.removeEventListener("click", clicked);
  }, [name, alone]);

  return <div ref={ref}>{children}</div>;
}
