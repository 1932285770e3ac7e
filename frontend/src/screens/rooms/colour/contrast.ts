/** The least contrast of readable text, by WCAG 2.2. */
export const readable = 4.5;

/** How well text of a colour, #rrggbb, can be read on white paper: from 1 to 21, by WCAG 2.2. */
export function contrastOnPaper(hex: string): number {
  return 1.05 / (luminance(hex) + 0.05);
}

/** The colour that somebody typed, #rrggbb in small letters, or undefined. */
export function readColour(text: string): string | undefined {
  const hex = text.trim().toLowerCase().replace(/^#?/, "#");
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  return /^#[0-9a-f]{3}$/.test(hex) ? `#${[...hex.slice(1)].map((digit) => digit + digit).join("")}` : undefined;
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255)) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
