/** JSON as data; what a published schema is made of. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A JSON Schema of the dialect that OpenAPI 3.1 speaks (2020-12), as an object. */
export type JsonSchema = { readonly [key: string]: Json | undefined };

/** A schema that zod wrote, as plain data. */
export const plain = (schema: object): JsonSchema => JSON.parse(JSON.stringify(schema));

export const reference = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
