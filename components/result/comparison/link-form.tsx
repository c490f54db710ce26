import { Button } from "@/components/ui/button";
import { describedBy, FieldError } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { FORM } from "@/lib/wording/pages/comparison";

/** One of the two boxes: what was pasted, and what is wrong with it as a sentence that names the box. */
export type LinkField = { id: "a" | "b"; name: string; value: string; error: string | undefined };

/** Two boxes for links, and what is wrong with what was pasted. */
export function LinkForm({ fields }: { fields: readonly LinkField[] }) {
  const wrong = fields.filter(({ error }) => error !== undefined);
  return (
    <div className="max-w-measure pt-4 sm:pt-10">
      <h1 className="text-3xl">{FORM.heading}</h1>
      {wrong.length === 0 ? null : (
        // biome-ignore lint/a11y/noAutofocus: the page answers a form that was just sent, and this is the answer
        <div role="alert" tabIndex={-1} autoFocus className="mt-6">
          <Notice tone="bad" shaded heading={FORM.wrong(wrong.length)}>
            <ul className="list-disc space-y-1 pl-5">
              {wrong.map(({ id, error }) => (
                <li key={id}>
                  <a href={`#${id}`}>{error}</a>
                </li>
              ))}
            </ul>
            <p>{FORM.kept}</p>
          </Notice>
        </div>
      )}
      <p className="mt-4 text-lg">{FORM.intro}</p>
      <form method="get" action="/compare" className="mt-8 space-y-8">
        {fields.map((field) => (
          <Box key={field.id} field={field} />
        ))}
        <Button>{FORM.submit}</Button>
      </form>
    </div>
  );
}

function Box({ field: { id, name, value, error } }: { field: LinkField }) {
  return (
    <div className={error === undefined ? undefined : "in-error"}>
      <label htmlFor={id} className="font-serif text-lg font-semibold tracking-tight">
        {name}
      </label>
      <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
        {FORM.hint}
      </p>
      {error === undefined ? null : <FieldError id={`${id}-error`} message={error} />}
      <input
        type="text"
        id={id}
        name={id}
        defaultValue={value}
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={error === undefined ? undefined : true}
        aria-describedby={describedBy(`${id}-hint`, error !== undefined && `${id}-error`)}
        className="mt-2 min-h-11 w-full rounded-sm border border-control bg-paper px-3 py-2 aria-invalid:border-2 aria-invalid:border-bad"
      />
    </div>
  );
}
