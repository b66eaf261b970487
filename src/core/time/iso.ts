/**
 * An instant (ms UTC) as xsd:dateTime and EDTF write it, `2025-04-10T12:30:00Z`: years before 0 with a minus, four
 * digits at least, never a plus, and milliseconds only where there are some.
 * @throws RangeError where it is no instant of the calendar
 */
export function isoInstant(ms: number): string {
  const iso = new Date(ms).toISOString().replace('.000Z', 'Z');
  return iso.replace(
    /^([+-])0*(\d{4,}-)/,
    (_, sign, rest) => (sign === '-' ? '-' : '') + String(rest),
  );
}

/** The day an instant lies in, `2025-04-10`, in the same way; empty for ±Infinity. */
export function isoDay(ms: number): string {
  if (!Number.isFinite(ms)) return '';
  const iso = isoInstant(ms);
  return iso.slice(0, iso.indexOf('T'));
}
