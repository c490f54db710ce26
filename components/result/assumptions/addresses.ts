/** The page on which one assumption of a result is replaced. */
export function pageHref(code: string, id: string): string {
  return `/r/${code}/assumptions/${id}`;
}

/** The page of all assumptions of a result. */
export function listHref(code: string): string {
  return `/r/${code}/assumptions`;
}

/** Where the form of an assumption is sent. */
export function changeHref(code: string): string {
  return `/r/${code}/assumptions/change`;
}

/** Leads to the result with one assumption, or all of them, put back to what we ship. */
export function resetHref(code: string, id: string | "all"): string {
  return `${changeHref(code)}?reset=${id}`;
}
