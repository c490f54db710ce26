import { LinkButton } from "@/components/ui/button";
import { FRAME, SITE } from "./wording";

export default function StartPage() {
  return (
    <div className="prose max-w-measure pt-8">
      <h1 className="text-3xl">{SITE.title}</h1>
      <p>{SITE.description}</p>
      <LinkButton href="/questions/why">{FRAME.start}</LinkButton>
    </div>
  );
}
