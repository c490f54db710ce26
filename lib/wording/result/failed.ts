/** Each criterion of capability and burden as the clause that says it is not met. */
const FAILED: Record<string, string> = {
  experience: "nobody on the team has run mail in production",
  "two-people": "no second person could step in",
  coverage: "nobody answers when mail breaks",
  patching: "patching is not routine",
  backups: "backups are not routine",
  monitoring: "monitoring is not routine",
  "hours-per-person": "there are too few people for the hours that owning adds",
  owner: "no named person owns mail",
  acceptance: "the leadership has not accepted the burden in writing",
  "committed-hours": "fewer hours are committed than owning adds",
  "bearable-loss": "a bad year costs more than you can bear",
  "degraded-weeks": "a warm-up lasts longer than you can bear",
};

/** A criterion that is not met, as a clause; throws for an id that has none. */
export function failedCriterion(id: string): string {
  const text = FAILED[id];
  if (text === undefined) throw new Error(`The criterion "${id}" has no wording for when it fails.`);
  return text;
}
