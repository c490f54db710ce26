"use client";

import { useEffect } from "react";

/** Leads an address of one section to the page that holds it now. Without a script its name is found at the link to that page. */
export function OldFragment({ addresses }: { addresses: Readonly<Record<string, string>> }) {
  useEffect(() => {
    const to = addresses[location.hash.slice(1)];
    if (to !== undefined) location.replace(to);
  }, [addresses]);
  return null;
}
