import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completeDraft, parseAnswers, parseDraft } from "@/lib/questionnaire/answers";
import { defaultHourlyCost } from "@/lib/questionnaire/defaults";
import { findQuestion } from "@/lib/questionnaire/questions";
import { answerSets, drafts } from "@/tests/arbitraries/answers";

const messagesOf = (input: unknown) => {
  const parsed = parseAnswers(input);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
};

describe("answers that are missing", () => {
  const parsed = parseAnswers({});
  const answers = parsed.ok ? parsed.answers : undefined;

  it("take their default where there is one", () => {
    expect(answers).toMatchObject({
      currency: "USD",
      hourlyCost: { low: 58.2, high: 90.9 },
      displaced: 1,
      organisation: "company",
      paidAnyway: [],
      hostedPlan: "recommended",
      appPlan: "recommended",
      serverPlan: "aws-lightsail-4gb",
      horizonYears: 3,
      discountRate: 8,
    });
  });

  it("are not sure where there is none, and details of no objective are there", () => {
    const rest = Object.entries(answers ?? {}).filter(([id]) => findQuestion(id)?.notSure);
    expect(rest).toHaveLength(30);
    expect(rest.map(([, value]) => value)).toEqual(rest.map(() => "not-sure"));
    expect(Object.keys(answers ?? {})).toHaveLength(30 + 10);
  });

  it("include the details of every objective that is chosen, people's mail by default", () => {
    expect(completeDraft({ objectives: ["exit"] })).toMatchObject({
      "basis.exit": "not-sure",
      "hostedFit.exit": "not-sure",
      "scope.exit": "people",
    });
  });

  it("cost an hour as in the chosen currency’s labour market", () => {
    const euros = completeDraft({ currency: "EUR" }).hourlyCost;
    expect(euros).toEqual(defaultHourlyCost("EUR"));
    expect(euros).toEqual({ low: 35, high: 55 });
  });
});

describe("values at their bounds", () => {
  it.each([
    [{ bearableLoss: 1e9 }],
    [{ bearableLoss: 0 }],
    [{ operators: 500 }],
    [{ growth: -50 }],
    [{ growth: 300 }],
    [{ mailboxes: { low: 0, high: 1_000_000 } }],
    [{ mailboxes: 0 }],
    [{ committedHours: 10_000 }],
    [{ hostedPlan: { custom: 10_000 } }],
    [{ displaced: 5 }],
    [{ objectives: [] }],
    [{ horizonYears: 5 }],
  ])("%j is accepted", (input) => {
    const parsed = parseAnswers(input);
    expect(parsed.ok && parsed.answers).toMatchObject(input);
  });

  it.each([
    [{ bearableLoss: 1_000_000_001 }, 'bearableLoss must be a number from 0 to 1,000,000,000 or "not-sure".'],
    [{ bearableLoss: -1 }, 'bearableLoss must be a number from 0 to 1,000,000,000 or "not-sure".'],
    [{ operators: 501 }, 'operators must be a whole number from 0 to 500 or "not-sure".'],
    [{ operators: 2.5 }, 'operators must be a whole number from 0 to 500 or "not-sure".'],
    [{ growth: 300.01 }, 'growth must be a number from -50 to 300, or {low, high} with low not above high, or "not-sure".'],
    [{ mailboxes: { low: 5, high: 2 } }, "mailboxes: low must not be above high."],
    [{ mailboxes: -1 }, 'mailboxes must be a whole number from 0 to 1,000,000, or {low, high} with low not above high, or "not-sure".'],
    [{ discountRate: "not-sure" }, "discountRate must be a number from 0 to 50."],
    [{ horizonYears: 2 }, "horizonYears must be one of the numbers 1, 3, 5."],
    [{ currency: "CHF" }, 'currency must be one of "USD", "EUR", "GBP".'],
    [{ "basis.exit": "habit" }, expect.stringContaining('basis.exit must be one of "law"')],
    [{ hostedPlan: "gold" }, expect.stringContaining('hostedPlan must be "recommended", the id of a plan')],
    [{ hostedPlan: { custom: 10_001 } }, expect.stringContaining("from 0 to 10,000")],
    [{ objectives: ["exit", "exit"] }, expect.stringContaining("objectives must be a list without repeats")],
    [{ moat: 1 }, "moat is not a question of the questionnaire."],
  ])("%j is refused with one sentence", (input, message) => {
    expect(messagesOf(input)).toEqual([message]);
  });
});

describe("what a door does to values", () => {
  const read = (input: object) => {
    const parsed = parseAnswers(input);
    return parsed.ok ? parsed.answers : undefined;
  };

  it("rounds to three figures, and a range whose ends meet becomes a number", () => {
    expect(read({ committedHours: { low: 4.001, high: 4.004 }, bearableLoss: 123_456, hostedPlan: { custom: 6.00001 } })).toMatchObject({
      committedHours: 4,
      bearableLoss: 123_000,
      hostedPlan: { custom: 6 },
    });
    expect(read({ mailboxes: { low: 12_340, high: 12_360 } })?.mailboxes).toEqual({ low: 12_300, high: 12_400 });
  });

  it("puts sets in one order", () => {
    expect(read({ motives: ["control", "cost"] })?.motives).toEqual(["cost", "control"]);
  });

  it("drops valid details of objectives that are not chosen, and refuses invalid ones", () => {
    expect(Object.keys(read({ objectives: ["exit"], "basis.product": "law" }) ?? {})).not.toContain("basis.product");
    expect(Object.keys(read({ objectives: "not-sure", "basis.exit": "law" }) ?? {})).not.toContain("basis.exit");
    expect(messagesOf({ objectives: [], "basis.exit": "whim" })).toHaveLength(1);
  });

  it("tells every problem at once", () => {
    expect(messagesOf({ operators: -1, growth: 1e6, colour: "red" })).toHaveLength(3);
  });
});

describe("any input", () => {
  it.each([[null], [undefined], ["answers"], [7], [[]], [Number.NaN], [new Map()]].map(([input]) => [input]))(
    "%s does not throw",
    (input) => {
      expect(() => parseAnswers(input)).not.toThrow();
    },
  );

  it("may be hostile", () => {
    let deep: unknown = 1;
    for (let level = 0; level < 20_000; level += 1) deep = { low: deep };
    const hostile = JSON.parse('{"__proto__": {"operators": 3}, "constructor": 1, "toString": null}');
    const huge = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field${index}`, index]));
    const numbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 1e308, -1e308];
    for (const input of [{ mailboxes: deep }, hostile, huge, ...numbers.map((bearableLoss) => ({ bearableLoss }))]) {
      expect(parseAnswers(input).ok).toBe(false);
    }
  });

  it("never throws and always explains", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("operators", "mailboxes", "objectives", "hostedPlan", "growth", "x"), fc.anything()),
        (input) => {
          const parsed = parseAnswers(input);
          if (!parsed.ok) for (const { message } of parsed.problems) expect(message).toMatch(/^\S.*\.$/);
        },
      ),
    );
  });
});

describe("what a door has let through", () => {
  it("passes again unchanged", () => {
    fc.assert(
      fc.property(answerSets, (answers) => {
        expect(parseAnswers(answers)).toEqual({ ok: true, answers });
      }),
    );
  });

  it("passes as a draft unchanged, and completing keeps every answer", () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(parseDraft(draft)).toEqual({ ok: true, draft });
        // Without mailboxes every objective is about the mail of software, whatever was answered before.
        const isScope = (id: string) => draft.mailboxes === 0 && id.startsWith("scope.");
        expect(completeDraft(draft)).toMatchObject(Object.fromEntries(Object.entries(draft).filter(([id]) => !isScope(id))));
      }),
    );
  });
});
