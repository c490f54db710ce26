import type { Metadata } from "next";
import { DeadEnd } from "@/components/ui/dead-end";
import { NOT_FOUND } from "@/lib/wording/pages/frame";

export const metadata: Metadata = { title: NOT_FOUND.title, robots: { index: false } };

export default function NotFound() {
  return (
    <DeadEnd heading={NOT_FOUND.heading} ways={NOT_FOUND.ways}>
      <p>{NOT_FOUND.text}</p>
    </DeadEnd>
  );
}
