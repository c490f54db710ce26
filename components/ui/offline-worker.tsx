"use client";

import { useEffect } from "react";

/**
 * Asks the browser to keep the page that is shown without a connection. Not in somebody else's frame, and not while developing, where a
 * page kept longer than its source misleads. A browser that refuses, or a policy that does, costs that page alone.
 */
export function OfflineWorker() {
  useEffect(() => {
    if (process.env.NODE_ENV !== "production" || !("serviceWorker" in navigator) || window.top !== window) return;
    const register = () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
    if (document.readyState === "complete") register();
    else window.addEventListener("load", register, { once: true });
  }, []);
  return null;
}
