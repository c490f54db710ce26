"use client";

import { useEffect, useLayoutEffect } from "react";
import { ANSWERING } from "./answering";

/**
 * Says that scripts answer from here on. The mark is there as soon as a press can be answered. The event comes once all parts of the page have
 * settled in, for the script at the top of the page that kept what was pressed before (`server/front/early-presses.ts`). It stands last
 * in the page, since effects run in order.
 */
export function AnswersPresses() {
  useLayoutEffect(() => {
    document.documentElement.dataset[ANSWERING] = "";
  }, []);
  useEffect(() => {
    dispatchEvent(new Event(ANSWERING));
  }, []);
  return null;
}
