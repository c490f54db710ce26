import { GLOSSARY, type Term } from "@/lib/wording/glossary/glossary";
import { GLOSSARY_WORDS } from "@/lib/wording/pages/glossary";

/** The terms by their first letter, both in alphabetical order. */
function byLetter(): [letter: string, terms: Term[]][] {
  const letters = new Map<string, Term[]>();
  for (const term of GLOSSARY) {
    const letter = term.term.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}

const anchor = (letter: string) => `letter-${letter.toLowerCase()}`;

/** Every word that the product explains, each with an address of its own. */
export function Glossary() {
  const letters = byLetter();
  return (
    <article>
      <header className="pt-8 sm:pt-12">
        <p className="label">{GLOSSARY_WORDS.eyebrow}</p>
        <h1 className="mt-1 text-3xl">{GLOSSARY_WORDS.title}</h1>
        <p className="mt-4 max-w-measure text-lg">{GLOSSARY_WORDS.lead}</p>
      </header>
      <nav aria-label={GLOSSARY_WORDS.outline} className="screen-only mt-8 border-t border-rule pt-3">
        <ul className="flex flex-wrap gap-x-2">
          {letters.map(([letter]) => (
            <li key={letter}>
              <a href={`#${anchor(letter)}`} className="inline-block min-w-7 py-1.5">
                {letter}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, terms]) => (
        <section key={letter} aria-labelledby={anchor(letter)} className="memo mt-8 border-t border-rule pt-6 print:mt-6">
          <h2 id={anchor(letter)} className="text-xl text-muted">
            {letter}
          </h2>
          <dl className="space-y-7">
            {terms.map((term) => (
              <Entry key={term.id} entry={term} />
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}

/** One word; the address may lead straight to it, and then it is marked. */
function Entry({ entry: { id, term, alsoKnownAs, meaning, here, standard } }: { entry: Term }) {
  return (
    <div id={id} className="-ml-4 border-l-4 border-transparent pl-3 target:border-accent">
      <dt className="font-serif text-lg font-semibold tracking-tight">{term}</dt>
      <dd className="mt-1">{meaning}</dd>
      <dd className="mt-1 text-muted">{here}</dd>
      {alsoKnownAs === undefined && standard === undefined ? null : (
        <dd className="label mt-1.5">
          {alsoKnownAs === undefined ? null : `${GLOSSARY_WORDS.alsoKnownAs}${alsoKnownAs.join(", ")}. `}
          {standard === undefined ? null : (
            <>
              {GLOSSARY_WORDS.standard}
              <a href={standard.url} rel="noreferrer">
                {standard.name}
              </a>
              .
            </>
          )}
        </dd>
      )}
    </div>
  );
}
