import type { Metadata } from "next";
import { DamagedLink } from "@/components/report/damaged-link";
import { NOT_FOUND } from "@/components/report/wording";

export const metadata: Metadata = { title: NOT_FOUND.title, referrer: "no-referrer" };

/** A sound code whose stored verdict is not the one that its answers lead to. */
export default function DamagedResult() {
  return <DamagedLink />;
}
