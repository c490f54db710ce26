import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, NEWEST_PRICE_DATE } from "@/lib/data/price-book";
import { evaluate } from "@/lib/model/assess";
import { effectsOf } from "@/lib/model/explain/inputs-of";
import { NUMBER, readNumberId } from "@/lib/model/explain/number-ids";
import { completeDraft } from "@/lib/questionnaire/answers";
import { OPTIONS } from "@/lib/questionnaire/ids";
import { PROFILES } from "@/lib/questionnaire/profiles";
import type { Overrides } from "@/lib/questionnaire/scenario";
import type { Answers } from "@/lib/questionnaire/types";
import { derive } from "@/lib/report/numbers/derive";
import type { Cell, Derivation, Parts } from "@/lib/report/numbers/types";
import { buildReport } from "@/lib/report/report";
import { fewDraws } from "@/tests/assessments";
import { textsOf } from "../sound";

/** What a page shows is worked out on the draws of its assessment, however few they are. */
const draws = fewDraws;

function resultOf(answers: Answers, overrides: Overrides = {}) {
  const scenario = { answers, overrides, priceDate: NEWEST_PRICE_DATE };
  const assessment = { ...evaluate(scenario, BOOK, draws), flips: [] };
  const open = (id: string): Derivation => {
    const found = derive(id, scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws);
    if (found === undefined) throw new Error(`Nothing is told of the number "${id}".`);
    return found;
  };
  return { scenario, assessment, open };
}

/** Every id of a number in a report or a derivation. */
function numbersIn(value: unknown): string[] {
  const ids = textsOf(value)
    .filter(({ path }) => /\.(number|chance)$|\.numbers\[\d+\]\[\d+\]$/.test(path))
    .map(({ text }) => text);
  return [...new Set(ids)];
}

/** The amounts of a column as numbers: money, hours, days or rates. */
function amount(cell: Cell | undefined): number {
  const text = typeof cell === "object" ? cell.text : (cell ?? "");
  return Number(
    text
      .replaceAll(",", "")
      .replace("−", "-")
      .replace(/[^\d.-]/g, ""),
  );
}

/** What rounding may put between a sum and its parts: half of the last digit of each amount. */
function slack(cells: (Cell | undefined)[]): number {
  return cells.reduce<number>((sum, cell) => {
    const text = typeof cell === "object" ? cell.text : (cell ?? "");
    const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
    return sum + 10 ** -decimals;
  }, 0);
}

function expectToAddUp({ heading, columns, rows, total }: Parts): void {
  columns.forEach(({ numeric }, place) => {
    const sum = total?.[place];
    if (!numeric || sum === undefined || sum === "") return;
    const cells = rows.map((row) => row[place]);
    const isLess = (at: number) => String(rows[at]?.[0]).startsWith("Less: ");
    const parts = cells.reduce<number>((added, cell, at) => added + (isLess(at) ? -amount(cell) : amount(cell)), 0);
    expect(Math.abs(parts - amount(sum)), `${heading}, ${columns[place]?.label}`).toBeLessThanOrEqual(slack([...cells, sum]));
  });
}

describe.each(PROFILES)("every number of the result of $name", ({ answers }) => {
  const { scenario, assessment, open } = resultOf(answers);
  const linked = numbersIn(buildReport(scenario, assessment, NEWEST_PRICE_DATE));
  const opened = new Map(linked.map((id) => [id, open(id)]));
  const all = [...opened.values()];

  it("opens what it is made of or what enters it", () => {
    expect(linked.length).toBeGreaterThan(80);
    for (const { id, answers: given, assumptions, prices, parts, formulas } of all) {
      expect(given.length + assumptions.length + prices.length + parts.length, id).toBeGreaterThan(0);
      expect(formulas.length, id).toBeGreaterThan(0);
    }
  });

  it("is told in whole sentences, without a gap", () => {
    const gaps = all.flatMap(({ id, ...told }) =>
      textsOf(told, id).filter(({ text }) => /undefined|NaN|Infinity|null|\[object| {2}|[a-z]'[a-z]/.test(text)),
    );
    expect(gaps).toEqual([]);
    const sentences = all.flatMap(({ meaning, formulas, parts }) => [
      ...meaning,
      ...formulas.flatMap(({ words }) => words),
      ...parts.flatMap(({ notes }) => notes),
    ]);
    expect(sentences.filter((sentence) => !/^[A-Z0-9“€£$].*[.?]$/s.test(sentence))).toEqual([]);
    expect(all.filter(({ name }) => name === "")).toEqual([]);
  });

  it("adds up from its parts", () => {
    for (const { parts } of all) for (const each of parts) expectToAddUp(each);
  });

  it("leads on only to numbers that can be opened", () => {
    expect(numbersIn(all).filter((id) => readNumberId(id) === undefined)).toEqual([]);
  });

  it("names the assumptions that enter its line or incident, and no other", () => {
    for (const { id, assumptions } of all) {
      const number = readNumberId(id);
      if (number?.kind !== "line" && number?.kind !== "incident") continue;
      const entering = ASSUMPTIONS.filter((row) => {
        const { lines, incidents } = effectsOf(row.id);
        const options =
          number.kind === "line"
            ? lines[number.line]
            : number.incident === "operator-gone"
              ? lines["key-person-risk"]
              : incidents[number.incident];
        return options?.includes(number.option);
      });
      expect(assumptions.map((row) => row.id).sort(), id).toEqual(entering.map((row) => row.id));
    }
  });
});

describe("from the headline down", () => {
  const fintech = PROFILES.find(({ id }) => id === "fintech");
  if (fintech === undefined) throw new Error("There is no fintech among the profiles.");
  const { assessment, open } = resultOf(fintech.answers);
  const owned = assessment.priceOfControl.option;
  const numbersOf = (id: string) => numbersIn(open(id));

  it("the price of control leads over a total and a line to a dated price with its address", () => {
    expect(numbersOf(NUMBER.price)).toContain(NUMBER.total("hosted"));
    expect(numbersOf(NUMBER.total("hosted"))).toContain(NUMBER.line("hosted", "transactional-plan"));
    const [price] = open(NUMBER.line("hosted", "transactional-plan")).prices;
    expect(price).toMatchObject({ date: expect.stringMatching(/^\d{1,2} [A-Z][a-z]+ \d{4}/), url: expect.stringMatching(/^https:/) });
  });

  it("leads back up as well", () => {
    expect(numbersOf(NUMBER.line(owned, "servers"))).toContain(NUMBER.total(owned));
    expect(numbersOf(NUMBER.total(owned))).toContain(NUMBER.price);
    expect(numbersOf(NUMBER.incident(owned, "dns-mistake"))).toContain(NUMBER.line(owned, "incident-loss"));
  });

  it("converts at a dated rate where the answers are in another currency than the sources", () => {
    expect(open(NUMBER.line(owned, "servers")).prices.map(({ name }) => name)).toContain("Euro");
    expect(open(NUMBER.line(owned, "on-call-rota")).prices).toEqual([]);
  });
});

describe("what enters", () => {
  const own = { A027: { low: 3, high: 6 } };
  const known = { mailboxes: 40, appMessages: 0, growth: 0, suite: "no", noticeTime: "day", revenueAtStake: 1000 } as const;
  const { open } = resultOf(completeDraft(known), own);
  const idsOf = (id: string) => {
    const { answers, assumptions } = open(id);
    return { answers: answers.map((row) => row.id), acting: assumptions.filter(({ acts }) => acts).map((row) => row.id) };
  };

  it("is what a line reads: administration knows of size and pay, and not of how soon failures are noticed", () => {
    const { answers, acting } = idsOf("line.core.administration");
    expect(answers).not.toContain("noticeTime");
    expect(answers).toEqual(expect.arrayContaining(["mailboxes", "growth", "hourlyCost", "horizonYears", "discountRate"]));
    // Hours at usual size and how small estates shrink them, hours a mailbox, the rise of wages, and how much of the growth in mailboxes the hours take part in.
    expect(acting.sort()).toEqual(["A003", "A004", "A033", "A243", "A331", "A332"]);
  });

  it("is of several stand-ins the one that these answers choose", () => {
    const { acting, answers } = idsOf("incident.self.blocklisting");
    expect(acting).toContain("A104");
    expect(acting).not.toContain("A106");
    expect(answers).toContain("noticeTime");
  });

  it("is marked where it is a value of the founder’s own", () => {
    const vigilance = open("line.core.vigilance").assumptions.find(({ id }) => id === "A027");
    expect(vigilance).toMatchObject({ yours: "3 to 6", acts: true });
    expect(open("line.self.vigilance").assumptions.map(({ yours }) => yours)).not.toContain("3 to 6");
  });

  it("is nothing that an answer makes pointless", () => {
    expect(idsOf("line.self.groupware").acting).toContain("A083");
    const paid = resultOf(completeDraft({ ...known, suite: "yes" })).open("line.self.groupware");
    expect(paid.assumptions.filter(({ acts }) => acts)).toEqual([]);
    expect(paid.answers.map(({ id }) => id)).toContain("suite");
  });
});

describe("what a result does not have", () => {
  const { open, scenario, assessment } = resultOf(completeDraft({ objectives: [], suite: "yes", mailboxes: 5, appMessages: 0 }));

  it("is told as nothing, with what would bring it", () => {
    const { figures, meaning, parts, answers } = open("line.hosted.subscription");
    expect(figures[0]?.value).toBe("$0");
    expect(meaning.join(" ")).toContain("comes to nothing");
    expect(parts).toEqual([]);
    expect(answers.map(({ id }) => id)).toContain("suite");
    expect(open("incident.hosted.own-outage").figures[0]?.value).toBe("Never");
    expect(open("objective.retention").meaning.join(" ")).toContain("not established");
    expect(open("plan.mailboxes.own-price").meaning).toEqual(["You named no price of your own."]);
  });

  it("and an id that no result can have opens nothing", () => {
    expect(derive("total.nobody", scenario, assessment, NEWEST_PRICE_DATE, BOOK, draws)).toBeUndefined();
  });

  it("every plan of the book can be opened, too small ones with the reason", () => {
    const { open: large } = resultOf(completeDraft({ mailboxes: 5000, appMessages: 1e7 }));
    for (const [market, category] of [
      ["mailboxes", "hosted"],
      ["messages", "app"],
    ] as const)
      for (const plan of BOOK.planIds(category)) {
        const told = large(NUMBER.plan(market, plan));
        expect(told.answers.length, plan).toBeGreaterThan(0);
        expect(told.meaning.join(" "), plan).not.toBe("");
        for (const each of told.parts) expectToAddUp(each);
      }
    expect(large(NUMBER.plan("mailboxes", "google-business-starter")).meaning.join(" ")).toContain("Made for up to 300");
  });

  it("each option tells its whole burden", () => {
    for (const option of OPTIONS)
      for (const id of [
        NUMBER.hours(option),
        NUMBER.losses(option),
        NUMBER.lostMail(option),
        NUMBER.silentFailure(option),
        NUMBER.regret(option),
      ])
        expect(open(id).parts.length, id).toBeGreaterThan(0);
  });
});
