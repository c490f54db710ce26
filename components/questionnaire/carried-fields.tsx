/** What a form hands on beside its own fields: the query of its address is replaced when it is sent, so this has to be in fields. */
export function CarriedFields({ carried }: { carried: Readonly<Record<string, string>> }) {
  return Object.entries(carried).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
