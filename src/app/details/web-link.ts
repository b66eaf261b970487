/** The address as one that may become a link: absolute, http or https; undefined for anything else. */
export function webLink(address: string | undefined): string | undefined {
  if (address === undefined || !/^https?:\/\//i.test(address)) return undefined;
  return URL.canParse(address) ? new URL(address).href : undefined;
}
