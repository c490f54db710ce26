import { renderToStaticMarkup } from "react-dom/server";
import SectionPage from "@/app/questions/[section]/[[...draft]]/page";
import { addressOn, PLAIN, underWay } from "@/lib/link/journey";
import type { StepId } from "@/lib/questionnaire/sections";
import type { Draft } from "@/lib/questionnaire/types";

/** A page of questions as a browser meets it: opened, and sent. */

export const pageAddress = (page: string, draft: Draft) => addressOn(PLAIN, page, { draft });
export const draftOf = (segments: readonly string[] | undefined) => underWay(segments)?.draft;

export type Fields = [name: string, value: string][];

export const codeIn = (address: string): string[] => {
  const code = address.split("?")[0]?.split("/")[3];
  return code === undefined ? [] : [code];
};

export function propsOf(section: string, draft: Draft, fields: Fields = []) {
  const search: Record<string, string[]> = {};
  for (const [name, value] of fields) search[name] = [...(search[name] ?? []), value];
  return { params: Promise.resolve({ section, draft: codeIn(pageAddress(section, draft)) }), searchParams: Promise.resolve(search) };
}

export const open = async (section: StepId, draft: Draft, fields: Fields = []): Promise<string> =>
  renderToStaticMarkup(await SectionPage(propsOf(section, draft, fields)));

/** Where sending these fields leads; Next tells a redirect by throwing an error whose digest holds the address. */
export async function send(section: StepId, draft: Draft, fields: Fields): Promise<string> {
  const digest = await SectionPage(propsOf(section, draft, fields)).then(
    () => "no redirect",
    (error: { digest: string }) => error.digest,
  );
  return /^NEXT_REDIRECT;[a-z]+;([^;]+);/.exec(digest)?.[1] ?? digest;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"').replaceAll("&#x27;", "'").replaceAll("&amp;", "&");

/** What a browser would send for the form as it stands: boxes, ticked choices, the chosen option of each list. */
export function fieldsOf(html: string): Fields {
  const fields: Fields = [];
  for (const [tag] of html.matchAll(/<(?:input|select)\b[^>]*>/g)) {
    const name = attribute(tag, "name") ?? "";
    if (tag.startsWith("<select")) {
      const list = html.slice(html.indexOf(tag), html.indexOf("</select>", html.indexOf(tag)));
      fields.push([name, attribute(/<option[^>]*\sselected=""[^>]*>/.exec(list)?.[0] ?? "", "value") ?? ""]);
    } else if (attribute(tag, "type") === "text" || tag.includes(' checked=""')) fields.push([name, attribute(tag, "value") ?? ""]);
  }
  return fields;
}
