import { LinkButton } from "@/components/ui/button";
import { NOT_FOUND } from "./wording";

/** Says that a link was cut or mistyped, or holds unfinished answers. */
export function DamagedLink() {
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
