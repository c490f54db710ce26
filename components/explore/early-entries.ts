/**
 * Does what was slid, typed or picked before the scripts were there as if it came only now: React leaves it standing where it took over the
 * page, and counts it as nothing.
 */
export function redoEarlyEntries(inside: HTMLElement) {
  for (const input of inside.querySelectorAll("input")) {
    const { value, type, checked } = input;
    if (type === "radio" || type === "checkbox") {
      if (checked === input.defaultChecked || (type === "radio" && !checked)) continue;
      input.checked = !checked;
      input.click();
    } else if (value !== input.defaultValue) {
      // React compares with what it last knew, and that is what is written through the element's own property.
      input.value = input.defaultValue;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, value);
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}
