import type { Metadata } from "next";
import { NOT_FOUND } from "@/components/report/wording";
import { LinkButton } from "@/components/ui/button";

export const metadata: Metadata = { title: NOT_FOUND.title, referrer: "no-referrer" };

/** A code that holds no result: cut, mistyped, or a draft. */
export default function DamagedLink() {
  return (
    <div className="prose max-w-measure pt-4 sm:pt-10">
      <h1 className="text-3xl">{NOT_FOUND.heading}</h1>
      <p className="text-lg">{NOT_FOUND.cut}</p>
      <p>{NOT_FOUND.ask}</p>
      <p>
        <LinkButton href="/questions/why">{NOT_FOUND.start}</LinkButton>
      </p>
    </div>
  );
}
