/**
 * Plans of the price book in the order in which they first appeared in a link. Append only: a link stores the position, and a
 * plan that is no longer sold keeps its place.
 */
export const HOSTED_PLANS: readonly string[] = [
  "google-business-starter",
  "google-business-standard",
  "google-business-plus",
  "microsoft-365-business-basic",
  "microsoft-365-business-standard",
  "microsoft-365-business-premium",
  "microsoft-exchange-online-1",
  "microsoft-exchange-online-2",
  "office-365-e3",
  "zoho-mail-free",
  "zoho-mail-lite",
  "zoho-mail-premium",
  "fastmail-standard",
  "fastmail-business-basic-uk",
  "proton-mail-essentials",
  "proton-workspace-standard",
  "migadu-micro",
  "migadu-mini",
  "migadu-standard",
  "migadu-maxi",
  "mailbox-org-standard",
  "tuta-business-essential",
  "mxroute-small",
  "purelymail-simple",
  "infomaniak-ksuite-standard",
  "infomaniak-ksuite-business",
  "ovh-zimbra-starter",
  "ovh-zimbra-pro",
  "hostinger-business-email",
  "managed-single-tenant",
];

export const APP_PLANS: readonly string[] = [
  "sendgrid",
  "postmark",
  "mailgun",
  "smtp2go",
  "resend",
  "amazon-ses",
  "amazon-ses-pro",
  "brevo-free",
  "mailgun-flex",
];

export const SERVER_PLANS: readonly string[] = [
  "linode-2gb",
  "linode-4gb-dedicated",
  "aws-lightsail-2gb",
  "aws-lightsail-4gb",
  "aws-lightsail-8gb",
  "hetzner-cx23",
  "linode-1gb",
];
