import { SAVED_DRAFT_KEY } from "@/lib/questionnaire/saved-draft";

/** What a script's type says that waits: browsers neither fetch nor run what they do not know. */
export const DEFERRED = "deferred";
/** The same of the page's data, which the other scripts must find there. */
export const DEFERRED_DATA = "deferred-data";

/** What somebody does who is there. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin", "input", "scroll"];

/**
 * Puts a page's scripts in place of those that waited: at the first sign of somebody, once the page is there, and at once where answers are
 * kept in this browser; `data-starting` says that they have been called for. Without the page's data the others would take the page for
 * empty, so that they come after it, or not at all.
 * docs/decisions/scripts-that-wait.md says why they wait.
 */
export const START_DEFERRED_SCRIPTS = `(function () {
  var signs = ${JSON.stringify(SIGNS)};
  function put(deferred, then) {
    var script = document.createElement("script");
    script.async = true;
    script.onload = then;
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
    document.documentElement.dataset.starting = "";
    signs.forEach(function (sign) { removeEventListener(sign, start, true); });
    if (document.readyState === "complete") putAll();
    else addEventListener("load", putAll);
  }
  signs.forEach(function (sign) { addEventListener(sign, start, { capture: true, passive: true }); });
  try {
    if (localStorage.getItem("${SAVED_DRAFT_KEY}") !== null) start();
  } catch (refused) {}
})()`;
