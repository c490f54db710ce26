/**
 * The providers with which mail may be today. Append only: a link stores the position. First those whose hosted plans the price book lists, then
 * others that many organisations use.
 */
export const TODAY_PROVIDER_NAMES = {
  google: "Google Workspace",
  microsoft: "Microsoft 365 or Exchange Online",
  zoho: "Zoho",
  fastmail: "Fastmail",
  proton: "Proton",
  migadu: "Migadu",
  "mailbox-org": "mailbox.org",
  tuta: "Tuta",
  mxroute: "MXroute",
  purelymail: "Purelymail",
  infomaniak: "Infomaniak",
  ovhcloud: "OVHcloud",
  hostinger: "Hostinger",
  rackspace: "Rackspace",
  ionos: "IONOS",
  strato: "STRATO",
  hetzner: "Hetzner",
  godaddy: "GoDaddy",
  namecheap: "Namecheap",
  bluehost: "Bluehost",
  titan: "Titan",
  apple: "Apple iCloud",
  yahoo: "Yahoo",
  "amazon-workmail": "Amazon WorkMail",
  gandi: "Gandi",
  "one-com": "one.com",
  aruba: "Aruba",
  mailfence: "Mailfence",
  runbox: "Runbox",
  startmail: "StartMail",
  soverin: "Soverin",
  "kolab-now": "Kolab Now",
  other: "Another provider",
} as const;

export type TodayProvider = keyof typeof TODAY_PROVIDER_NAMES;
