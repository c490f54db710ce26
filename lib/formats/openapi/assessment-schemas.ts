import { z } from "zod";
import { ASSESSMENT_PARTS, changesSchema } from "../../model";
import { type JsonSchema, plain, reference } from "./json-schema";

/** The published schemas of an assessment and its parts, by name. */
export function assessmentSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(ASSESSMENT_PARTS)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: "output",
    unrepresentable: "any",
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === changesSchema) Object.assign(jsonSchema, reference("Answers"));
    },
  });
  return Object.fromEntries(Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [name, plain(schema)]));
}
