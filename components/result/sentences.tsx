/** Sentences below figures, one paragraph each. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <div className="mt-5 space-y-3">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
