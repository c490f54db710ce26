import type { ReactNode } from "react";
import { LinkButton } from "./button";

export type Way = { href: string; label: string };

/** What a page says that can't show what was asked for: what happened, and the ways on, the likeliest first. */
export function DeadEnd({
  heading,
  level: Heading = "h1",
  ways,
  children,
}: {
  heading: string;
  level?: "h1" | "h3";
  ways: readonly Way[];
  children: ReactNode;
}) {
  return (
    <div className="prose max-w-measure pt-8">
      <Heading className="text-3xl">{heading}</Heading>
      {children}
      <p className="flex flex-wrap gap-x-6 gap-y-3 pt-2">
        {ways.map(({ href, label }, index) => (
          <LinkButton key={href} href={href} tone={index === 0 ? "primary" : "plain"}>
            {label}
          </LinkButton>
        ))}
      </p>
    </div>
  );
}
