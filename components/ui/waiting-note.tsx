"use client";

import { useEffect, useState } from "react";
import { type Waited, waitedFor } from "./waited-for";

/** What answers within this needs no note. */
const PATIENCE = 200;
/** A file that is saved leaves the page as it is, and nothing tells us that it came; a page that takes longer has failed. */
const LONGEST: Record<Waited, number> = { file: 5_000, pdf: 30_000, result: 60_000, page: 60_000 };

/**
 * Says what is under way when a link that was followed or a form that was sent takes longer than a moment. It listens for the whole
 * page, so that links and forms need to know nothing of it; without a script, the browser's own sign is left.
 */
export function WaitingNote({ words }: { words: Record<Waited, string> }) {
  const [text, setText] = useState("");

  useEffect(() => {
    const listening = new AbortController();
    const listen = (type: string, listener: (event: Event) => void) => addEventListener(type, listener, { signal: listening.signal });
    let timers: number[] = [];

    const show = (words: string) => {
      setText(words);
      const content = document.getElementById("content");
      if (words) content?.setAttribute("aria-busy", "true");
      else content?.removeAttribute("aria-busy");
    };
    const stop = () => {
      timers.forEach(clearTimeout);
      timers = [];
      show("");
    };
    const start = (address: URL) => {
      stop();
      const waited = waitedFor(address);
      timers = [window.setTimeout(() => show(words[waited]), PATIENCE), window.setTimeout(stop, LONGEST[waited])];
    };

    listen("click", (event) => {
      const address = followed(event as MouseEvent);
      if (address) start(address);
    });
    listen("submit", (event) => {
      const address = sent(event as SubmitEvent);
      if (address) start(address);
    });
    listen("pagehide", stop);
    listen("pageshow", stop);
    listen("keydown", (event) => (event as KeyboardEvent).key === "Escape" && stop());
    return () => {
      listening.abort();
      stop();
    };
  }, [words]);

  return (
    <p role="status" className="waiting screen-only">
      {text}
    </p>
  );
}

/** The page of ours that a click leads to in this window; undefined where it leads elsewhere, or nowhere. */
function followed(event: MouseEvent): URL | undefined {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (event.defaultPrevented || !isPlain || !link || (link.target && link.target !== "_self")) return undefined;
  const address = new URL(link.href);
  const isHere = address.hash !== "" && address.pathname === location.pathname && address.search === location.search;
  return address.origin === location.origin && !isHere ? address : undefined;
}

/** The address that a form is sent to, with the button that was pressed. */
function sent({ defaultPrevented, target, submitter }: SubmitEvent): URL | undefined {
  if (defaultPrevented || !(target instanceof HTMLFormElement)) return undefined;
  const address = new URL(target.getAttribute("action") ?? "", location.href);
  address.search = new URLSearchParams(new FormData(target, submitter) as unknown as Record<string, string>).toString();
  return address;
}
