import { expect, it } from "vitest";
import { waitedFor } from "@/components/ui/waited-for";

it.each([
  ["/r/m1abc", "result"],
  ["/r/m1abc/flips/F1", "result"],
  ["/compare/m1abc/m1def", "result"],
  ["/compare?a=m1abc&b=m1def", "result"],
  ["/questions/review/m1abc?go=result", "result"],
  ["/questions/team/m1abc?operators=2&go=result", "result"],
  ["/r/m1abc/summary.pdf?paper=letter", "pdf"],
  ["/r/m1abc/charts/cost.csv", "file"],
  ["/r/m1abc/review.ics?on=2027-01-01", "file"],
  ["/r/m1abc/decision.md", "file"],
  ["/r/m1abc/lines.csv", "file"],
  ["/questions/team/m1abc?operators=2&go=next", "page"],
  ["/compare", "page"],
  ["/r", "page"],
  ["/method", "page"],
])("%s: %s", (address, expected) => expect(waitedFor(new URL(address, "http://test"))).toBe(expected));
