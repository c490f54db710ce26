/** The colour of the browser's own frame on a phone: the paper of each theme, as in `tokens.css`. */
export const THEME_COLOURS = [
  { media: "(prefers-color-scheme: light)", color: "#faf8f2" },
  { media: "(prefers-color-scheme: dark)", color: "#141917" },
];
