/** The site that an address is on, without `www.`; what is no address of the web as it is. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#\s|]+)/i.exec(url)?.[1]?.toLowerCase() ?? url;
}
