/** What is to be typed or read letter for letter. A long line scrolls in its box, also by keyboard, and is not broken inside a word. */
export function CodeBlock({ label, text }: { label: string; text: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="mt-2 overflow-x-auto bg-paper-sunk p-3 text-sm">
      <pre className="w-max print:w-auto print:whitespace-pre-wrap">
        <code>{text}</code>
      </pre>
    </section>
  );
}
