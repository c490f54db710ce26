import { test as base, expect } from "@playwright/test";

export { expect };

/** What a page of ours was refused; that it may not be framed is told to the page around it. */
const REFUSED = /^(?!Framing ).*(?:Content Security Policy|Trusted ?(?:Type|Script|HTML))/is;

/** Every browser test also counts what the page was kept from doing by its policy: nothing of ours may try. */
export const test = base.extend<{ violations: string[] }>({
  violations: [
    async ({ context }, use) => {
      const violations: string[] = [];
      context.on("console", (message) => {
        if (REFUSED.test(message.text())) violations.push(`${message.page()?.url()}: ${message.text()}`);
      });
      context.on("weberror", (problem) => {
        if (REFUSED.test(problem.error().message)) violations.push(problem.error().message);
      });
      await use(violations);
      expect(violations, "what the policy of a page kept it from").toEqual([]);
    },
    { auto: true },
  ],
});
