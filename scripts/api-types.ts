/** Writes the types of the interface for programs, as a client would make them: run it after a change of a question or of the result. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generateTypes } from "../tests/api-client/generate";

writeFileSync(fileURLToPath(new URL("../tests/api-client/schema.d.ts", import.meta.url)), await generateTypes());
