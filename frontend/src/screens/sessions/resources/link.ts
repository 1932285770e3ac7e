/** The licences that are offered; any other can be typed. */
export const licences = ["CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC0-1.0", "Etalab-2.0"];

/** The site of a link, short enough for a line: "canal-u.tv". What is no link is shown as it is. */
export function siteOf(link: string): string {
  try {
    return new URL(link).hostname.replace(/^www\./, "") || link;
  } catch {
    return link;
  }
}
