/** The given class names joined by spaces, leaving out what is empty or absent. */
export function classNames(...names: (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
