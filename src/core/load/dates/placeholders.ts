/** What stands in a cell that says nothing, in small letters. */
const NOTHING: ReadonlySet<string> = new Set(
  (
    'na;n/a;n.a.;nan;nat;null;none;nil;undefined;unknown;not known;not available;not applicable;unspecified;undated;nd;n.d.;' +
    'tbd;tba;tbc;#n/a;#value!;#ref!;-0-;неизвестно;неизв.;нет;нет данных;н/д;н.д.;нет даты;не указано;' +
    'غير معروف;غير محدد;مجهول;بلا تاريخ;لا يوجد;لا شيء'
  ).split(';'),
);
const MARKS = /^(?:[-–—−.…·]+|\?+)$/;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
/** Minus nines, by which data sets code what is missing. */
const MISSING_CODE = /^[-−](?:9{1,4}|99\.0|9\.0)$/;

/** An end that has not come yet. */
const OPEN =
  /^(?:\.\.|ongoing|on-going|present|the present|present day|to date|to present|till now|until now|up to now|current|currently|now|today|continuing|in progress|in office|incumbent|active|still in force|in force|open|н\.?\s?в\.?|по н\.?\s?в\.?|наст\.?(?: время| вр\.?)?|настоящее время|по настоящее время|сейчас|продолжается|действует|حتى الآن|إلى الآن|الى الان|حتى الان|الآن|الان|مستمر|مستمرة|قائم|حاليا|حالياً|حتى اليوم)$/iu;
/** Years by which data sets say that something has no end. */
const FAR = /^(?:9\d{3}|2999-12-31|2099-12-31|\d{1,2}[./]\d{1,2}[./]9\d{3}|31[./]12[./]2[09]99)/;

/** Whether a cell says that there is nothing: empty, `NA`, `–`, `?`, `unknown`, −9 … */
export function isNothing(cell: string): boolean {
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  if (cell.length > 16 || (first >= DIGIT_0 && first <= DIGIT_9)) return false;
  return NOTHING.has(cell.toLowerCase()) || MARKS.test(cell) || MISSING_CODE.test(cell);
}

/** Whether a cell says that the end is still to come: `ongoing`, `present`, `н. в.`, a year from 9000 on. */
export function isOpenEnd(cell: string): boolean {
  return cell.length <= 24 && (OPEN.test(cell) || FAR.test(cell));
}

/** Whether an end is open by a year that no one reaches, as 9999-12-31. */
export function isFarEnd(cell: string): boolean {
  return FAR.test(cell);
}
