import { underWay } from "@/lib/link/journey";
import { refusalOf } from "@/lib/link/refusal";
import { readNumberId } from "@/lib/model";
import { profileNamed } from "@/lib/questionnaire/profiles";
import { isAboutRequirement } from "@/lib/questionnaire/sections";
import { isStep } from "@/lib/questionnaire/step-ids";
import { ledgerRow } from "@/lib/report/method/ledger";
import { isDetail } from "@/lib/wording/pages/result";

import { embedderOf } from "./embedding";
import { resultBehind } from "./invitation";
import { toQuery } from "./refusal-query";
import { type Address, SUBSTITUTES } from "./routes";

/** The address of the page that answers instead, and its status. */
export type Substitute = { url: string; status: 400 | 404 };

/**
 * The page that answers for a damaged address: a code that holds no result, a draft that does not open, a page that does not exist. The page
 * itself could say so, but Next's answer to `notFound()` has an empty body until a script fills it, and this product works without scripts.
 * Undefined for an address that looks right; files beside a code answer for themselves.
 */
export function substituteFor({ route, parts, path, query }: Address): Substitute | undefined {
  const [first = "", second = ""] = parts;
  const [place, ...rest] = path.split("/").slice(1);
  if (place === "embed") return inAFrame({ route, parts, query });
  switch (route) {
    case "/r/:code":
    case "/r/:code/money":
    case "/r/:code/operation":
    case "/r/:code/proof":
    case "/r/:code/share":
    case "/r/:code/explore":
    case "/r/:code/assumptions":
    case "/r/:code/assumptions/:assumption":
      return noResult(first);
    case "/r/:code/details/:detail":
      return noResult(first) ?? (isDetail(second) ? undefined : notFound(SUBSTITUTES.nothing));
    case "/r/:code/numbers/:number":
      return noResult(first) ?? (readNumberId(decodeURIComponent(second)) === undefined ? notFound(SUBSTITUTES.nothing) : undefined);
    case "/examples/:example":
      return profileNamed(first) === undefined ? notFound(SUBSTITUTES.nothing) : undefined;
    case "/method/corrections/:row":
      return ledgerRow(first, "") === undefined ? notFound(SUBSTITUTES.nothing) : undefined;
    case "/compare/:code/:code":
      return refusalOf(first) || refusalOf(second) ? noComparison(first, second) : undefined;
    case "/questions/:section/:draft?":
    case "/questions/review/:draft?":
      return isUnderWay(path.split("/").slice(2)) ? undefined : notFound(SUBSTITUTES.noDraft);
    case "/invite/:code":
    case "/invite/:code/:section/:draft?":
    case "/invite/:code/review/:draft?":
      return isInvitation(first, path.split("/").slice(3)) ? undefined : notFound(SUBSTITUTES.noInvitation);
    case undefined:
      if (place === "r" && rest.length === 0) return noResult("");
      if (place === "compare") return noComparison(rest[0] ?? "", "");
      if (place === "questions") return notFound(SUBSTITUTES.noDraft);
      if (place === "invite") return notFound(SUBSTITUTES.noInvitation);
      return path.startsWith("/_next/static/") ? undefined : notFound(SUBSTITUTES.nothing);
    default:
      return undefined;
  }
}

const notFound = (url: string): Substitute => ({ url, status: 404 });

function noResult(code: string): Substitute | undefined {
  const refusal = refusalOf(code);
  return refusal && notFound(`${SUBSTITUTES.noResult}?${toQuery(refusal)}`);
}

const noComparison = (a: string, b: string): Substitute => notFound(`/compare?${new URLSearchParams({ a, b })}`);

const isInvitation = (code: string, steps: readonly string[]): boolean =>
  resultBehind(code) !== undefined && (steps.length === 0 || isUnderWay(steps));

/** The same inside a frame, where the origin that may receive the result is checked first. */
function inAFrame({ route, parts, query }: Pick<Address, "route" | "parts" | "query">): Substitute | undefined {
  const [given, ...others] = query.getAll("origin");
  if (others.length > 0 || !embedderOf(given).ok) return { url: `${SUBSTITUTES.inAFrame}?field=origin`, status: 400 };
  const [first = "", second] = parts;
  const isWhole =
    route === "/embed" ||
    (route === "/embed/done/:code" && refusalOf(first) === undefined) ||
    (route === "/embed/questions/:section/:draft?" && isUnderWay(second === undefined ? [first] : [first, second])) ||
    (route === "/embed/questions/review/:draft?" && isUnderWay(parts.length === 0 ? ["review"] : ["review", first]));
  return isWhole ? undefined : notFound(SUBSTITUTES.inAFrame);
}

/** Whether these parts of an address are a page of questions, or the review, and answers under way that open. The page of no known requirement leads on. */
function isUnderWay([page = "", ...draft]: readonly string[]): boolean {
  return (page === "review" || isStep(page) || isAboutRequirement(page)) && underWay(draft) !== undefined;
}
