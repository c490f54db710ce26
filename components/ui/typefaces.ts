import localFont from "next/font/local";

/** Headings and the verdict. Latin only: the interface is in English. */
export const sourceSerif = localFont({
  src: "./fonts/source-serif-4.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-source-serif",
  fallback: ["Georgia", "Times New Roman", "serif"],
  adjustFontFallback: "Times New Roman",
});

/** Text and figures; its tabular numerals keep columns of numbers straight. */
export const inter = localFont({
  src: "./fonts/inter.woff2",
  weight: "400 700",
  display: "swap",
  variable: "--font-inter",
  fallback: ["system-ui", "Segoe UI", "sans-serif"],
  adjustFontFallback: "Arial",
});
