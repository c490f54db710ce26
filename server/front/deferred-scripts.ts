import { SAVED_DRAFT_KEY } from "@/lib/questionnaire/saved-draft";

/** The type of a script that waits: browsers neither fetch nor run types that they do not know. */
export const DEFERRED = "deferred";
/** The same for the page's data, which the other scripts need first. */
export const DEFERRED_DATA = "deferred-data";

/** Events that show that a reader is there. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "input", "scroll"];

/**
 * Starts the scripts that waited: at the first sign of a reader, once the page has loaded, and at once where this browser has saved answers
 * and where numbers are moved, which nobody comes to for reading.
 * `data-scripted` says that scripts wait or run, so that a button may show: a press of it is kept (`early-presses.ts`). `data-starting` says
 * that they are loading, or run. Both go again when a script cannot be had. Without the page's data the other scripts would
 * take the page for empty, so they come after it, or not at all.
 * docs/decisions/0021-scripts-that-wait.md says why they wait.
 */
export const START_DEFERRED_SCRIPTS = `(function () {
  var signs = ${JSON.stringify(SIGNS)};
  var marks = document.documentElement.dataset;
  marks.scripted = "";
  function put(deferred, then) {
    var script = document.createElement("script");
    script.async = true;
    script.onload = then;
    script.onerror = function () { delete marks.starting; delete marks.scripted; };
    script.src = deferred.getAttribute("src");
    deferred.replaceWith(script);
  }
  function hint(deferred) {
    var link = document.createElement("link");
    link.rel = "preload";
    link.as = "script";
    link.href = deferred.getAttribute("src");
    document.head.append(link);
  }
  function putAll() {
    var data = document.querySelector('script[type="${DEFERRED_DATA}"]');
    var deferred = document.querySelectorAll('script[type="${DEFERRED}"]');
    function putRest() {
      deferred.forEach(function (script) { put(script, null); });
    }
    if (!data) return putRest();
    deferred.forEach(hint);
    put(data, putRest);
  }
  function start() {
    marks.starting = "";
    signs.forEach(function (sign) { removeEventListener(sign, start, true); });
    if (document.readyState === "complete") putAll();
    else addEventListener("load", putAll);
  }
  signs.forEach(function (sign) { addEventListener(sign, start, { capture: true, passive: true }); });
  if (location.pathname.endsWith("/explore")) return start();
  try {
    if (localStorage.getItem("${SAVED_DRAFT_KEY}") !== null) start();
  } catch (refused) {}
})()`;
