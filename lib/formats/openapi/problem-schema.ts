import { z } from "zod";
import { type JsonSchema, plain } from "./json-schema";

const problemSchema = z
  .strictObject({
    type: z.string().describe("Always about:blank; code tells problems apart."),
    title: z.string().describe("The name of the status."),
    status: z.number().int().describe("The status of the answer."),
    code: z.string().describe("Stable, for programs."),
    detail: z.string().describe("A finished sentence, for people."),
    errors: z
      .array(
        z.strictObject({
          pointer: z
            .string()
            .describe("Place in the request's JSON as a URI fragment (RFC 6901), or the name of a parameter in the same form."),
          field: z.string().describe("The field's own name."),
          detail: z.string().describe("What it may be, with its bounds."),
        }),
      )
      .exactOptional()
      .describe("One entry for each wrong field, where fields are wrong."),
  })
  .describe("Problem details (RFC 9457).");

/** What every refusal looks like. */
export function problemJsonSchema(): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(problemSchema, { io: "output" });
  return plain(schema);
}
