/** The subjects that assumptions are listed under, in this order. */
export const SUBJECTS = {
  work: "Work every month",
  start: "Setting up and moving",
  bills: "What stands on bills",
  years: "Prices and wages over the years",
  missing: "Mail that goes missing",
  team: "The team and its habits",
  records: "Incidents: records, keys and certificates",
  delivery: "Incidents: mail held up or refused",
  attacks: "Incidents: attacks and fraud",
  outages: "Incidents: outages and lost mail",
  people: "Incidents: people and suppliers",
  volumes: "Volumes, and what stands in where you are not sure",
} as const;

export type Subject = keyof typeof SUBJECTS;
