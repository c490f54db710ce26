/** How other pages lead to the glossary. */
export const GLOSSARY_LINK = { href: "/glossary", page: "What the words mean" } as const;

export const GLOSSARY_WORDS = {
  eyebrow: "Glossary",
  title: "The words of mail, in plain words",
  lead: "What DMARC, a relay or a warm-up is, and why it matters when you choose between running your own email and buying it.",
  outline: "By first letter",
  alsoKnownAs: "Also: ",
  standard: "Defined in ",
} as const;
