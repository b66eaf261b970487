import type { TableColumn } from '../read/table-columns.ts';

/** What columns are called in English, Russian and Arabic, in small letters, the surest name first. */
const NAMES: Readonly<Record<TableColumn, readonly string[]>> = {
  start:
    'edtf;date (edtf);дата (edtf);التاريخ (edtf);start;start date;startdate;start_date;date;event date;eventdate;event_date;from;begin;began;date start;hdate;day;when;year;timestamp;datetime;дата;дата начала;начало;когда;год;день;التاريخ;تاريخ;تاريخ البداية;البداية;تاريخ البدء;السنة;اليوم;متى'.split(
      ';',
    ),
  end: 'end;end date;enddate;end_date;to;until;finish;date end;hdate_end;hdate end;дата окончания;конец;окончание;дата конца;по;تاريخ النهاية;النهاية;تاريخ الانتهاء;حتى'.split(
    ';',
  ),
  title:
    'title;headline;label;event;event name;name;subject;description;summary;what;text;battle;событие;название;заголовок;наименование;описание;текст;الحدث;العنوان;عنوان;الاسم;الوصف;النص;اسم الحدث'.split(
      ';',
    ),
  actors:
    'actors;actor;parties;party;participants;participant;source actor;target actor;actor1;actor2;actor 1;actor 2;country;countries;state;states;side a;side b;side_a;side_b;who;people;участники;участник;стороны;сторона;страна;страны;кто;государство;государства;الأطراف;الاطراف;الطرف;المشاركون;الدولة;الدول;الجهات;الأشخاص'.split(
      ';',
    ),
  topics:
    'topics;topic;tags;tag;category;categories;theme;group;keywords;темы;тема;теги;тег;категория;рубрика;группа;ключевые слова;المواضيع;الموضوع;الوسوم;الفئة;التصنيف;المجموعة'.split(
      ';',
    ),
  eventType: 'eventtype;event type;event_type;type;kind;тип;тип события;вид;النوع;نوع الحدث'.split(
    ';',
  ),
  tone: 'tone;goldstein;goldsteinscale;intensity;score;тон;интенсивность;оценка;النبرة;الشدة'.split(
    ';',
  ),
  status: 'status;state of event;статус;состояние;الحالة;حالة'.split(';'),
  source:
    'source;sources;publisher;reference;citation;outlet;источник;источники;издание;المصدر;المصادر;الناشر;المرجع'.split(
      ';',
    ),
  url: 'url;link;href;web;website;source url;sourceurl;ссылка;адрес;сайт;الرابط;رابط;العنوان الإلكتروني'.split(
    ';',
  ),
  id: 'id;identifier;event id;eventid;event_id;key;no;№;номер;ид;код;المعرف;معرف;الرقم;رقم'.split(
    ';',
  ),
};

/** Columns of which a table may have several. */
const MANY: ReadonlySet<TableColumn> = new Set(['actors', 'topics', 'source']);

/** What the columns of a header seem to mean, by their names; each meaning goes to the surest name. */
export function columnsByName(header: readonly string[]): (TableColumn | null)[] {
  const found: (TableColumn | null)[] = header.map(() => null);
  const names = header.map(simple);
  for (const [column, known] of Object.entries(NAMES) as [TableColumn, readonly string[]][]) {
    const places = known.flatMap((name) => names.flatMap((own, i) => (own === name ? [i] : [])));
    const free = places.filter((place) => found[place] === null);
    for (const place of MANY.has(column) ? free : free.slice(0, 1)) found[place] = column;
  }
  return found;
}

function simple(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/\u0640|[\u064b-\u0652]|[\u200e\u200f\u2066-\u2069]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/[:.]$/, '');
}
