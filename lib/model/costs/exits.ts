import { product, scaled, sum } from "../../simulation/columns";
import type { SplitLogNormal } from "../../simulation/distributions";
import { STEADY } from "../../simulation/terms";
import { PERCENT } from "../../simulation/units";
import type { Incident, Magnitude } from "./incident";
import type { Inputs } from "./inputs";

/** Leaving the provider, or giving up on owning: a migration and, for owners, the set-up of what they should have bought. */
export function exits(inputs: Inputs): Incident[] {
  const fixed: SplitLogNormal = { median: 1, sigmaBelow: 0, sigmaAbove: 0 };
  const migration = product(inputs.value("all.migration"), scaled(inputs.mailboxes, 0.85));
  const hostedSetUp = product(inputs.value("hosted.set-up"), scaled(inputs.mailboxes, 0.5, 1, 20));
  const users: Magnitude = { spread: fixed, factor: product(inputs.value("all.migration-user-time"), inputs.staffMailboxes) };
  const move = { id: "exit", line: "exit", rateGrowth: STEADY, silent: 0 } as const;
  const percent = (key: string) => product(inputs.value(key), PERCENT);
  const givingUp = (side: "core" | "self"): Incident => ({
    ...move,
    stream: "give-up",
    options: [side],
    rate: percent(`${side}.give-up.rate`),
    hours: { spread: fixed, factor: sum(migration, hostedSetUp) },
    staffHours: users,
  });
  return [
    {
      ...move,
      stream: "exit",
      options: ["hosted", "sender"],
      rate: percent("hosted.exit.rate"),
      hours: { spread: fixed, factor: migration },
      staffHours: users,
    },
    {
      ...move,
      stream: "give-up.app",
      options: ["sender"],
      rate: product(percent("self.give-up.rate"), inputs.hasApp),
      hours: { spread: fixed, factor: inputs.value("hosted.set-up-application-sender") },
    },
    givingUp("core"),
    givingUp("self"),
  ];
}
