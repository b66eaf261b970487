/**
 * The start and the end of an event as EDTF, where either may be an interval of its own: from the earliest start to
 * the latest end.
 */
export function joinDates(
  start: string,
  end: string,
): { readonly start: string; readonly end: string } {
  if (end === '' || end === start) return { start, end: '' };
  const from = firstOf(start);
  const to = lastOf(end);
  if (from === '' && to === '') return { start, end: '' };
  if (from === '') return { start: `../${to}`, end: '' };
  return to === '' ? { start: `${from}/..`, end: '' } : { start: from, end: to };
}

function firstOf(edtf: string): string {
  const [, inner] = /^[[{](.*)[\]}]$/.exec(edtf) ?? [];
  if (inner === undefined) return known(edtf.split('/')[0] ?? '');
  return known(inner.split(/\.\.|,/)[0] ?? '');
}

function lastOf(edtf: string): string {
  const [, inner] = /^[[{](.*)[\]}]$/.exec(edtf) ?? [];
  if (inner === undefined) {
    const last = edtf.split('/').at(-1) ?? '';
    return last === '..' ? '' : last;
  }
  return known(inner.split(/\.\.|,/).at(-1) ?? '');
}

function known(edtf: string): string {
  const text = edtf.trim();
  return text === '..' ? '' : text;
}
