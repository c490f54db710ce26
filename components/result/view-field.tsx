import { viewOf } from "./addresses";

/** Hands the view of a result on with a form: a browser drops the query of the address that a GET form is sent to. */
export function ViewField({ resultAt }: { resultAt: string }) {
  return viewOf(resultAt).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
