import { ANSWERING } from "@/components/ui/answering";

/**
 * Does what was pressed before the scripts were there, once they are. React answers a press from the moment it has taken over the page, and
 * drops one that comes earlier, without a word. So a press of a button that does nothing by itself is kept, and done once, however often
 * somebody pressed while nothing happened. It is forgotten if it reaches the window when scripts answer: React takes over in haste for a press
 * that comes meanwhile, and stops one that it still cannot answer. A button that has gone is let go. Links, forms, boxes to tick and folds
 * work by themselves, and what was typed or slid stays where it is.
 */
export const EARLY_PRESSES = `(function () {
  var marks = document.documentElement.dataset;
  var pressed = [];
  function buttonOf(event) {
    return event.target.closest && event.target.closest('button[type="button"]');
  }
  addEventListener("click", function (event) {
    var button = buttonOf(event);
    if (button && !("${ANSWERING}" in marks) && pressed.indexOf(button) < 0) pressed.push(button);
  }, true);
  addEventListener("click", function (event) {
    if ("${ANSWERING}" in marks) pressed = pressed.filter(function (button) { return button !== buttonOf(event); });
  });
  addEventListener("${ANSWERING}", function () {
    setTimeout(function () {
      pressed.forEach(function (button) {
        if (button.isConnected) button.click();
      });
    });
  });
})()`;
