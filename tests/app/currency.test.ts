import { beforeAll, describe, expect, it } from "vitest";
import { GET as json } from "@/app/r/[code]/assessment.json/route";
import { GET as change } from "@/app/r/[code]/assumptions/change/route";
import { GET as charts } from "@/app/r/[code]/charts/[file]/route";
import { GET as decision } from "@/app/r/[code]/decision.md/route";
import { GET as flip } from "@/app/r/[code]/flips/[id]/route";
import { GET as pdf } from "@/app/r/[code]/summary.pdf/route";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { workQuickly } from "@/tests/assessments";
import { readPdf } from "@/tests/e2e/pdf-text";
import { codeOf } from "@/tests/result-code";

workQuickly();

let code = "";
beforeAll(async () => {
  code = await codeOf({ mailboxes: 40, appMessages: 20_000, bearableLoss: 5_000, hourlyCost: { low: 50, high: 80 } });
});

const asked = (path: string) => new Request(`http://test/r/${code}/${path}`);
const of = <Extra extends object>(extra?: Extra) =>
  ({ params: Promise.resolve({ code, ...extra }) }) as { params: Promise<{ code: string } & Extra> };
const chart = (file: string, query = "") => charts(asked(`charts/${file}${query}`), of({ file }));

describe("a result in euros", () => {
  it("gives its charts in euros, and a picture says at which rate", async () => {
    const figures = await (await chart("cost-by-option.csv", "?currency=EUR")).text();
    expect(figures).toContain("(EUR)");
    expect(figures).not.toContain("(USD)");
    const picture = await (await chart("cost-by-option.svg", "?currency=EUR")).text();
    expect(picture).toContain("Shown in euros at 1 USD = ");
    expect(picture).toContain(`/r/${code}<`);
  });

  it("gives the same record of the decision but for amounts and their rate", async () => {
    const [was, is] = [
      await (await decision(asked("decision.md"), of())).text(),
      await (await decision(asked("decision.md?currency=EUR"), of())).text(),
    ];
    expect(is).toContain("Shown in euros");
    expect(is).toContain("€");
    expect(is).not.toMatch(/\$\d/);
    const words = (text: string) => text.replace(/^Shown in .*\n\n/m, "").replaceAll(/[$€][\d,.]+/g, "#");
    expect(words(is)).toBe(words(was));
  });

  it("gives its JSON with amounts converted, and answers and changes as they were given", async () => {
    const [was, is] = [
      await (await json(asked("assessment.json"), of())).json(),
      await (await json(asked("assessment.json?currency=EUR"), of())).json(),
    ];
    expect(is.assessment.currency).toBe("EUR");
    expect(is.answers).toEqual(was.answers);
    expect(is.code).toBe(code);
    expect(is.assessment.flips).toEqual(was.assessment.flips);
    expect(is.assessment.recommendation).toEqual(was.assessment.recommendation);
    expect(is.assessment.priceOfControl.mean).not.toBe(was.assessment.priceOfControl.mean);
    const same = await (await json(asked("assessment.json?currency=USD"), of())).json();
    expect(same).toEqual(was);
  });

  it("prints on the paper that is asked for", async () => {
    const printed = await pdf(asked("summary.pdf?paper=letter&currency=GBP"), of());
    expect(printed.status).toBe(200);
    expect(printed.headers.get("content-type")).toBe("application/pdf");
  });

  it("prints every amount in pounds but list prices, which stand as their vendor names them", async () => {
    const { assessment } = await (await json(asked("assessment.json"), of())).json();
    const { text } = await readPdf(await (await pdf(asked("summary.pdf?currency=GBP"), of())).bytes());
    const said = /Shown in pounds sterling at 1 USD = ([\d.]+) GBP, the rate of [\w ]+\. Counted in US dollars\./.exec(text);
    const rate = Number(said?.[1]);
    expect(rate).toBeCloseTo(1 / BOOK.rateOn("GBP", NEWEST_PRICE_DATE), 4);
    const pounds = (dollars: number) => `£${Number((dollars * rate).toPrecision(2)).toLocaleString("en-GB")}`;
    expect(text).toContain(`You said that you can bear ${pounds(5_000)}.`);
    expect(text).toContain(`would have cost about ${pounds(assessment.priceOfControl.mean)} more than buying`);

    const asListed = new Intl.NumberFormat("en-US", {
      style: "currency",
      currency: "USD",
      minimumFractionDigits: 0,
      maximumFractionDigits: 6,
    });
    const listPrices = BOOK.data.prices
      .filter(({ currency }) => currency === "USD")
      .map(({ amount, unitBasis }) => `${asListed.format(amount)} ${unitBasis}`);
    const rest = [said?.[0] ?? "", ...listPrices].reduce((left, each) => left.replaceAll(each, ""), text);
    expect(rest).not.toMatch(/.{0,40}(\$|\bUSD\b).{0,40}/);
  });

  it("leads on to other answers and assumptions in the same view", async () => {
    const { assessment } = await (await json(asked("assessment.json"), of())).json();
    const turning = assessment.flips.find((each: { changes: object | null }) => each.changes !== null);
    const flipped = await flip(asked(`flips/${turning.id}?currency=EUR`), of({ id: turning.id }));
    expect(flipped.headers.get("location")).toMatch(/^\/r\/m1[a-z0-9]+\?currency=EUR$/);
    const changed = await change(asked("assumptions/change?id=A093&value=0.1&currency=GBP"), of());
    expect(changed.headers.get("location")).toMatch(/^\/r\/m1[a-z0-9]+\?currency=GBP$/);
    const refused = await change(asked("assumptions/change?id=A093&value=abc&currency=GBP"), of());
    expect(refused.headers.get("location")).toBe(`/r/${code}/assumptions/A093?value=abc&currency=GBP`);
  });
});
