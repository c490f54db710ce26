import { DataTable } from "@/components/ui/table";
import { ROLES } from "@/components/ui/table-roles";
import { PARTS } from "@/lib/wording/pages/design";
import { contrast, PAIRS, type Theme, type Tokens } from "./tokens";

type Themes = Record<Theme, Tokens>;

const SHOWN = ["light", "dark", "print", "forced"] as const;
const MEASURED = ["light", "dark", "print"] as const;

/** Every colour in every theme, as a swatch and as it is written. The swatches are drawn, since a style may not be set in the page. */
export function Colours({ themes }: { themes: Themes }) {
  const { columns, caption } = PARTS.colours;
  const names = Object.keys(themes.light).filter((name) => themes.light[name]?.startsWith("#"));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section aria-label={caption} tabIndex={0} className="table-scroll">
      <table {...ROLES.table} className="data-table w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead {...ROLES.group}>
          <tr {...ROLES.row} className="border-b border-control">
            {[columns.token, ...SHOWN.map((theme) => columns[theme])].map((label) => (
              <th key={label} {...ROLES.column} scope="col" className="py-2 pr-4 text-left font-medium">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...ROLES.group}>
          {names.map((name) => (
            <tr key={name} {...ROLES.row} className="border-b border-rule">
              <th {...ROLES.header} scope="row" className="py-2 pr-4 text-left font-normal">
                {name}
              </th>
              {SHOWN.map((theme) => (
                <td key={theme} {...ROLES.cell} data-label={columns[theme]} className="py-2 pr-4">
                  <Colour value={themes[theme][name] ?? ""} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A colour as it is written, after a swatch of it where it is the same on every screen. */
function Colour({ value }: { value: string }) {
  return (
    <span className="inline-flex items-center gap-2">
      {value.startsWith("#") ? (
        <svg aria-hidden="true" viewBox="0 0 28 18" width="28" height="18" className="shrink-0">
          <rect x="0.5" y="0.5" width="27" height="17" fill={value} stroke="currentColor" strokeOpacity="0.3" />
        </svg>
      ) : null}
      {value}
    </span>
  );
}

/** How well each pair in use can be told apart, in the themes whose colours are ours. */
export function Contrasts({ themes }: { themes: Themes }) {
  const { columns, caption, on } = PARTS.contrast;
  const rows = PAIRS.map(({ front, back, least }) => [
    `${front}${on}${back}`,
    String(least),
    ...MEASURED.map((theme) => contrast(themes[theme][front] ?? "", themes[theme][back] ?? "").toFixed(1)),
  ]);
  const numeric = [columns.least, ...MEASURED.map((theme) => PARTS.colours.columns[theme])].map((label) => ({ label, numeric: true }));
  return <DataTable captionHidden caption={caption} columns={[{ label: columns.pair, numeric: false }, ...numeric]} rows={rows} />;
}
