import type { DraftFields } from "@/lib/questionnaire/saved-draft";

/** What a form sends beside its answers. */
const BESIDE = ["go", "from"];

/** What stands in the fields of a form. */
export function fieldsIn(form: HTMLFormElement): DraftFields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !BESIDE.includes(name) ? [[name, value] as const] : [],
  );
}

/** Whether something in a form is other than the page said: somebody was quicker than the scripts. */
export function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((control) => {
    if (control instanceof HTMLSelectElement) {
      const given = [...control.options].findIndex((option) => option.defaultSelected);
      return control.selectedIndex !== Math.max(0, given);
    }
    if (!(control instanceof HTMLInputElement)) return false;
    return control.value !== control.defaultValue || control.checked !== control.defaultChecked;
  });
}

/** Puts into a form what stood in its fields before, and lets each box that holds something be checked. */
export function putBack(form: HTMLFormElement, fields: DraftFields) {
  for (const control of form.elements) {
    const values = fields.filter(([name]) => name === control.getAttribute("name")).map(([, value]) => value);
    if (control instanceof HTMLSelectElement) control.value = values[0] ?? "";
    else if (!(control instanceof HTMLInputElement)) continue;
    else if (control.type === "text") {
      control.value = values[0] ?? "";
      if (control.value !== "") control.dispatchEvent(new Event("change", { bubbles: true }));
    } else if (control.type !== "hidden") control.checked = values.includes(control.value);
  }
}
