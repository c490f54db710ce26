import type { ReactNode } from "react";
import { EMBED } from "@/lib/wording/pages/embed";

/** Inside somebody else's page: the style sheet leaves out header and footer, and one line says whose questions these are. */
export default function EmbedLayout({ children }: { children: ReactNode }) {
  return (
    <div className="in-frame">
      <p className="pt-4 text-sm">
        <a href="/" target="_blank" rel="noopener">
          {EMBED.name}
        </a>
      </p>
      {children}
    </div>
  );
}
