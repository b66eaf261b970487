/** A colour between two, `#rrggbb` each. @param share of the second: 0 to 1 */
export function mixColours(first: string, second: string, share: number): string {
  const channel = (from: number): string => {
    const [a, b] = [first, second].map((colour) => parseInt(colour.slice(from, from + 2), 16));
    const mixed = Math.round((a ?? 0) + ((b ?? 0) - (a ?? 0)) * share);
    return mixed.toString(16).toUpperCase().padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
