import type { ReactNode } from "react";
import { ChoiceList } from "@/components/ui/choice-list";
import { DayInput, FieldError, SelectInput, TextInput } from "@/components/ui/field";
import { PARTS } from "@/lib/wording/pages/design";

const { controls: WORDS } = PARTS;

function Labelled({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <div>
      <label htmlFor={id} className="font-serif text-lg font-semibold tracking-tight">
        {name}
      </label>
      {children}
    </div>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="font-serif text-lg font-semibold tracking-tight">{name}</legend>
      {children}
    </fieldset>
  );
}

/** Every control in every state. Nothing is sent from here. */
export function Controls() {
  const { long, short, apart, none } = WORDS.choices;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-8 md:grid-cols-2">
      <Labelled id="box-empty" name={WORDS.empty}>
        <TextInput id="box-empty" />
      </Labelled>
      <Labelled id="box-filled" name={WORDS.filled}>
        <TextInput id="box-filled" defaultValue="3-10" unitAfter={WORDS.unit} unitId="box-filled-unit" aria-describedby="box-filled-unit" />
      </Labelled>
      <div className="in-error">
        <Labelled id="box-wrong" name={WORDS.wrong}>
          <FieldError id="box-wrong-error" message={WORDS.message} />
          <TextInput id="box-wrong" defaultValue="many" aria-invalid aria-describedby="box-wrong-error" />
        </Labelled>
      </div>
      <Labelled id="box-off" name={WORDS.off}>
        <TextInput id="box-off" defaultValue="12" disabled unitBefore="€" unitAfter={WORDS.money} />
      </Labelled>
      <Labelled id="list" name={WORDS.list}>
        <SelectInput id="list" defaultValue="3">
          {["1", "3", "5"].map((years) => (
            <option key={years}>{years}</option>
          ))}
        </SelectInput>
      </Labelled>
      <Group name={WORDS.row}>
        <ChoiceList type="radio" name="short" idPrefix="short" items={short} apart={apart} selected={["yes"]} inline />
      </Group>
      <Group name={WORDS.one}>
        <ChoiceList type="radio" name="long" idPrefix="long" items={long} apart={apart} selected={["production"]} />
      </Group>
      <div className="in-error">
        <Group name={WORDS.oneWrong}>
          <FieldError id="one-wrong-error" message={WORDS.choose} />
          <ChoiceList type="radio" name="one-wrong" idPrefix="one-wrong" items={long} selected={[]} invalid />
        </Group>
      </div>
      <Labelled id="day" name={WORDS.day}>
        <DayInput id="day" defaultValue="2027-03-01" />
      </Labelled>
      <Group name={WORDS.many}>
        <ChoiceList type="checkbox" name="many" idPrefix="many" items={long} apart={[...none, ...apart]} selected={["hobby"]} />
      </Group>
    </div>
  );
}
