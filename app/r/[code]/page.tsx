import type { Metadata } from "next";
import { Answer } from "@/components/result/answer/answer";
import { PaperHead } from "@/components/result/paper-head";
import { ThenAndNow } from "@/components/result/then-and-now";
import { thenAndNowIn } from "@/lib/model";
import { thenAndNowWords } from "@/lib/wording/result/then-and-now";
import { pricesAsked } from "@/server/addresses/prices-choice";
import { refuse } from "@/server/results/refuse";
import { type ResultRoute, resultMetadata, resultPage } from "@/server/results/result-page";
import { thenAndNowOf } from "@/server/results/then-and-now";

export const generateMetadata = (route: ResultRoute): Promise<Metadata> => resultMetadata(route, "answer");

export default async function AnswerPage(route: ResultRoute) {
  const { opened, view, loaded, shown, made, changing } = await resultPage(route);
  const { scenario, counted } = loaded;
  const changes = await thenAndNowOf(opened, { ...loaded, ...counted });
  if (changes === null || changes === "damaged") refuse(opened, changes ?? "busy");
  const currency = scenario.answers.currency;
  const answered = counted.scenario.answers.currency;
  return (
    <>
      <PaperHead {...made} />
      <ThenAndNow
        words={changes ? thenAndNowWords(thenAndNowIn(changes, answered, currency, scenario.priceDate), currency) : null}
        opened={opened}
        shown={pricesAsked(view)}
        currency={currency === answered ? undefined : currency}
      />
      <Answer {...shown} link={made.link} changing={changing} />
    </>
  );
}
