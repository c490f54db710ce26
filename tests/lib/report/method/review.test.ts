import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "@/lib/data/assumptions";
import { BOOK, createBook } from "@/lib/data/price-book";
import rawBook from "@/lib/data/price-book.json";
import { bookSchema } from "@/lib/data/price-schema";
import { overdue } from "@/lib/report/method/review";

describe("what is past its review date", () => {
  it("is nothing before the first review date of the book", () => {
    const first = BOOK.data.prices.map((row) => row.reviewBy).sort()[0] as string;
    expect(overdue(BOOK, first).prices).toEqual([]);
  });

  it("is a price from the day after its review date, not on it", () => {
    const ids = (today: string) => overdue(BOOK, today).prices.map((row) => row.id);
    expect(BOOK.priceOn("HM07", "2026-11-23").reviewBy).toBe("2027-01-01");
    expect(ids("2027-01-01")).not.toContain("HM07");
    expect(ids("2027-01-02")).toContain("HM07");
  });

  it("forgives a price that was read again", () => {
    const data = bookSchema.parse(structuredClone(rawBook));
    const old = data.prices.find((row) => row.id === "HM07");
    if (old === undefined) throw new Error("HM07 is gone");
    data.prices.push({ ...old, from: "2027-01-02", reviewBy: "2027-07-02" });
    expect(overdue(createBook(data), "2027-01-03").prices.map((row) => row.id)).not.toContain("HM07");
  });

  it("is an exchange rate six months after its day", () => {
    const currencies = (today: string) => overdue(BOOK, today).rates.map((rate) => rate.currency);
    // Both rates are of 30 September 2026, though links count with them from 30 November on.
    expect(currencies("2027-03-30")).toEqual([]);
    expect(currencies("2027-03-31")).toEqual(["EUR", "GBP"]);
  });

  it("is an assumption six months after it was set", () => {
    expect(overdue(BOOK, "2027-05-23").assumptions).toEqual([]);
    expect(overdue(BOOK, "2027-05-24").assumptions.length).toBe(ASSUMPTIONS.filter((row) => row.date === "2026-11-23").length);
  });
});
