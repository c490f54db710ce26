import { TASKS, type Tasks } from "./tasks";

/** What a thread of the pool runs; `scripts/build.mjs` bundles it with everything it needs into one file. */
export default function run<Name extends keyof Tasks>({ name, input }: { name: Name; input: Parameters<Tasks[Name]>[0] }) {
  const task = TASKS[name] as (given: typeof input) => unknown;
  return task(input);
}
