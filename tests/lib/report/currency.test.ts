import { describe, expect, it } from "vitest";
import { BOOK } from "@/lib/data/price-book";
import { type Shown, shownIn } from "@/lib/model/compare/shown-in";
import { NUMBER } from "@/lib/model/explain/number-ids";
import type { Currency } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import { derive } from "@/lib/report/numbers/derive";
import { buildReport } from "@/lib/report/report";
import { longDate } from "@/lib/wording/format";
import { conversionOf } from "@/lib/wording/result/currency";
import { assessProfile, fewDraws } from "@/tests/assessments";
import { textsOf } from "./sound";

const reported = ({ scenario, assessment, counted }: Shown) => buildReport(scenario, assessment, scenario.priceDate, counted);
const SIGNS: Record<Currency, string> = { USD: "$", EUR: "€", GBP: "£" };
const other = (currency: Currency): Currency => (currency === "GBP" ? "USD" : "GBP");

/** Where amounts stand as somebody else gave them: list prices, assumptions and rates, in the currency of their source. */
const AS_LISTED =
  /^report\.(sources|sourceNotes|proof\.versions|own|conversion|buying\.rates|buying\.tables\[\d+\]\.(rows|others)\[\d+\]\.(listPrice|notes|sources))/;

describe.each(PROFILES)("the report of $name in another currency", ({ id }) => {
  const counted = assessProfile(id);
  const answered = counted.scenario.answers.currency;
  const shown = shownIn(counted, other(answered));
  const before = buildReport(counted.scenario, counted.assessment, counted.scenario.priceDate);
  const after = reported(shown);

  it("has no amount of money left in that of the answers", () => {
    const left = textsOf(after).filter(({ path, text }) => !AS_LISTED.test(path) && text.includes(SIGNS[answered]));
    expect(left).toEqual([]);
  });

  it("says the same verdict, the same points and the same answers as given or assumed", () => {
    expect(after.verdict).toEqual(before.verdict);
    expect(after.conditions.map(({ status, score }) => [status, score])).toEqual(
      before.conditions.map(({ status, score }) => [status, score]),
    );
    const sources = (report: typeof before) => report.answers.flatMap(({ rows }) => rows.map(({ id: answer, source }) => [answer, source]));
    expect(sources(after)).toEqual(sources(before));
    const currency = (report: typeof before) => report.answers.flatMap(({ rows }) => rows).find((row) => row.id === "currency")?.value;
    expect(currency(after)).toBe(currency(before));
    expect(after.charts.map((chart) => chart.id)).toEqual(before.charts.map((chart) => chart.id));
  });

  it("says at which dated rate, and in what it was counted", () => {
    expect(before.conversion).toBeNull();
    expect(after.conversion).toMatch(new RegExp(`^Shown in .+ at 1 ${answered} = [\\d.]+ ${other(answered)}, the rates? of \\d`));
  });
});

describe("the page of a number in another currency", () => {
  const counted = assessProfile("agency");
  const { scenario } = counted;
  const shown = shownIn(counted, "EUR");
  const rate = BOOK.rateOn(scenario.answers.currency, scenario.priceDate) / BOOK.rateOn("EUR", scenario.priceDate);
  const page = (of: Shown, id: string) => derive(id, of.scenario, of.assessment, scenario.priceDate, BOOK, fewDraws, of.counted);
  const amounts = (of: Shown, id: string) =>
    (page(of, id)?.parts ?? []).flatMap(({ rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap((row) =>
        row.flatMap((cell) => {
          const text = typeof cell === "object" ? cell.text : cell;
          return /[€£$]/.test(text) ? [Number(text.replaceAll(/[^\d.]/g, ""))] : [];
        }),
      ),
    );
  const same = shownIn(counted, scenario.answers.currency);

  it.each([
    NUMBER.price,
    NUMBER.total("self"),
    NUMBER.line("self", "incident-loss"),
    NUMBER.line("hosted", "user-help"),
    NUMBER.losses("self"),
  ])("holds the same parts of %s, each times the rate", (id) => {
    const [was, is] = [amounts(same, id), amounts(shown, id)];
    expect(is).toHaveLength(was.length);
    is.forEach((amount, at) => {
      expect(Math.abs(amount - (was[at] ?? 0) * rate)).toBeLessThanOrEqual(1 + rate);
    });
  });

  it("searches for a turn within the bounds of the answers’ own currency, and tells them converted", () => {
    const found = page(shown, "threshold.hourlyCost")?.figures.at(-1)?.value;
    expect(found).toBe(`€0 to €${Number((1000 * rate).toPrecision(3)).toLocaleString("en-GB")} an hour`);
  });
});

describe("the sentence of the rate", () => {
  const { scenario } = assessProfile("two-founders");
  const day = (currency: Currency) => longDate(BOOK.datedRate(currency, scenario.priceDate)?.from ?? "");
  it("names one day where dollars are one of the two, and both where neither is", () => {
    const { answers } = scenario;
    const usd = BOOK.rateOn("EUR", scenario.priceDate);
    expect(conversionOf({ ...scenario, answers: { ...answers, currency: "EUR" } }, "USD")).toBe(
      `Shown in euros at 1 USD = ${Number((1 / usd).toPrecision(5))} EUR, the rate of ${day("EUR")}. Counted in US dollars.`,
    );
    const between = conversionOf({ ...scenario, answers: { ...answers, currency: "GBP" } }, "EUR");
    for (const each of [day("EUR"), day("GBP")]) expect(between).toContain(each);
    expect(between).toMatch(/, the rates? of .*\. Counted in euros\.$/);
    expect(conversionOf({ ...scenario, answers: { ...answers, currency: "USD" } }, "USD")).toBeNull();
  });
});
