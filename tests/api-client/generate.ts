import openapiTS, { astToString } from "openapi-typescript";
import { apiDocument } from "@/lib/formats/openapi/document";

/** The types that openapi-typescript makes of the description. */
export async function generateTypes(): Promise<string> {
  const document = JSON.stringify(apiDocument("https://mailverdict.example.org"));
  return astToString(await openapiTS(document));
}
