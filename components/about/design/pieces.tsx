import { Disclosure } from "@/components/result/disclosure";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { Notice } from "@/components/ui/notice";
import { type MarkStatus, StatusMark } from "@/components/ui/status-mark";
import { PARTS } from "@/lib/wording/pages/design";

/** What has the focus of the keyboard, shown as if it had. */
export function Focus() {
  const { link, button, box } = PARTS.focus;
  return (
    <p className="flex flex-wrap items-center gap-8">
      <a href="#focus" className="as-focused">
        {link}
      </a>
      <Button type="button" className="as-focused">
        {button}
      </Button>
      <input
        aria-label={box}
        defaultValue={box}
        className="as-focused min-h-11 w-52 max-w-full rounded-sm border border-control bg-paper px-3 py-2"
      />
    </p>
  );
}

export function Buttons() {
  const { primary, secondary, plain, disabled, link, copying } = PARTS.buttons;
  return (
    <>
      <p className="flex flex-wrap items-center gap-3">
        <Button type="button">{primary}</Button>
        <Button type="button" tone="secondary">
          {secondary}
        </Button>
        <Button type="button" tone="plain">
          {plain}
        </Button>
        <Button type="button" disabled>
          {disabled}
        </Button>
        <Button type="button" tone="secondary" disabled>
          {disabled}
        </Button>
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <CopyButton text={link} words={copying} tone="secondary" />
      </div>
      <p>
        <a href="#buttons">{link}</a>
      </p>
    </>
  );
}

export function Notices() {
  const { neutral, caution, bad, body, marks } = PARTS.notices;
  return (
    <>
      {(
        [
          ["neutral", neutral],
          ["caution", caution],
          ["bad", bad],
        ] as const
      ).map(([tone, heading]) => (
        <Notice key={tone} tone={tone} heading={heading} level="h3">
          <p>{body}</p>
        </Notice>
      ))}
      <p className="flex flex-wrap gap-6">
        {(Object.keys(marks) as MarkStatus[]).map((status) => (
          <StatusMark key={status} status={status} label={marks[status]} />
        ))}
      </p>
    </>
  );
}

export function Folded() {
  const { summary, body } = PARTS.folded;
  return (
    <Disclosure summary={summary}>
      <p>{body}</p>
    </Disclosure>
  );
}
