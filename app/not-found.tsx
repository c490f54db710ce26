import type { Metadata } from "next";
import { LinkButton } from "@/components/ui/button";
import { NOT_FOUND } from "./wording";

export const metadata: Metadata = { title: NOT_FOUND.title, robots: { index: false } };

export default function NotFound() {
  return (
    <div className="prose max-w-measure pt-8">
      <h1 className="text-3xl">{NOT_FOUND.heading}</h1>
      <p>{NOT_FOUND.text}</p>
      <p className="flex flex-wrap gap-x-6 gap-y-3 pt-2">
        <LinkButton href="/">{NOT_FOUND.home}</LinkButton>
        <LinkButton tone="plain" href="/questions/why">
          {NOT_FOUND.start}
        </LinkButton>
      </p>
    </div>
  );
}
