"use client";

import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { SHARE } from "@/lib/wording/pages/share";

/** Copy and, where the device has it, native sharing. Nothing is shown until the script runs: without it the link itself is the way. */
export function ShareButtons({ link, title }: { link: string; title: string }) {
  return (
    <div className="screen-only mt-4 flex flex-wrap items-center gap-3">
      <CopyButton text={link} words={SHARE.copying}>
        <NativeShare link={link} title={title} />
      </CopyButton>
    </div>
  );
}

/** Beside a button that is shown by the script alone, so it runs in a browser only. */
function NativeShare({ link, title }: { link: string; title: string }) {
  if (!("share" in navigator)) return null;
  return (
    <Button type="button" tone="secondary" onClick={() => navigator.share({ title, url: link }).catch(() => undefined)}>
      {SHARE.native}
    </Button>
  );
}
