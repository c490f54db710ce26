import type { Objective } from "./ids";

/**
 * A relay sees every message that leaves through it. Whether that defeats an objective for people's mail, so that the outbound path has to be
 * owned as well: always, only where third parties as such are barred, or never.
 */
export const DEFEATED_BY_RELAY: Readonly<Record<Objective, "always" | "if-barred" | "never">> = {
  "data-location": "if-barred",
  confidentiality: "always",
  retention: "never",
  logging: "if-barred",
  filtering: "never",
  routing: "always",
  identity: "never",
  "failure-domains": "always",
  exit: "never",
  product: "always",
};
