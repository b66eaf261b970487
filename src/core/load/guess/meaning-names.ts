import { nameWords } from '../read/name-words.ts';

/** Meanings that a single column has by its name, whatever else the table has. */
export type NamedMeaning =
  | 'start'
  | 'end'
  | 'title'
  | 'summary'
  | 'actors'
  | 'topics'
  | 'eventType'
  | 'tone'
  | 'status'
  | 'source'
  | 'url'
  | 'place'
  | 'id'
  | 'initiator'
  | 'recipient'
  | 'host'
  | 'mediator';

/**
 * What columns are called in the data sets and tables of the field, in English, Russian and Arabic: first names that
 * hardly mean anything else, after the bar names that may.
 */
const NAMES: Readonly<Record<NamedMeaning, readonly [sure: string, fair: string]>> = {
  start: [
    'date edtf;дата edtf;التاريخ edtf;start;start date;date start;date;event date;date event;begin date;date begin;from date;date from;' +
      'date of event;dtstart;dat;datum;fecha;data;hdate;zeitraum;date de signature;date de conclusion;when;datetime;date time;day date;sql date;signature date;date signed;date of signature;' +
      'visit date;meeting date;occurred;occurred on;event time;дата;дата начала;дата события;дата подписания;когда;начало;' +
      'التاريخ;تاريخ;تاريخ البداية;تاريخ البدء;تاريخ الحدث;البداية;متى;date of visit;arrival date;date of meeting',
    'from;begin;began;beginning;since;signed;day;timestamp;time;year;event year;year start;start year;styear;month year;year month;' +
      'period;period start;срок;год;день;период;с;السنة;سنة;اليوم;عام;jahr;année;annee;ano;anno;año;yil;yıl;month;term start;took office;in force',
  ],
  end: [
    'end;end date;dtend;date end;enddate;to date;date to;until;finish;finish date;date finish;date of end;hdate end;hdate death;close date;' +
      'end time;дата окончания;дата конца;окончание;конец;дата завершения;تاريخ النهاية;النهاية;تاريخ الانتهاء;حتى;departure date',
    'to;till;through;ended;end year;endyear;year end;left office;left;termination;terminated;termination date;expiry date;closed;last day;' +
      'term end;period end;по;до;نهاية;death;dissolution;out of office',
  ],
  title: [
    'title;headline;event;event name;name of event;event title;name;caption;treaty name;agreement name;agreement;treaty;war name;war;speech title;' +
      'battle;item label;event label;summit;label;событие;название;заголовок;наименование;мероприятие;' +
      'الحدث;العنوان;عنوان;الاسم;اسم الحدث;اسم;agt;title en;name en;what happened;happening;meeting;subject line;titre;intitulé;ereignis;evento;événement;عنوان الخبر',
    'subject;what;visita;visite;besuch;reunión;réunion;что;ماذا;purpose;activity;text;descr;description;summary;note;event text;occasion;statename;state name;conflict name;crisis name;crisname;' +
      'visit;text en;тема;описание;текст;цель;содержание;الوصف;النص;الموضوع;الغرض;summary en;short title;detail',
  ],
  summary: [
    'summary;description;note;abstract;abstract note;detail;event description;event summary;narrative;notes en;long description;body;full text;' +
      'описание;подробности;примечание;примечания;комментарий;содержание;الوصف;التفاصيل;ملاحظات;ملخص;نص الخبر;resume;beschreibung;descripción',
    'text;comment;remark;event text;descr;explanation;content;текст;النص;details text;outcome;purpose;subject;цель;итог;reason;result',
  ],
  actors: [
    'actor;party;participant;who took part;beteiligte;partenaire;pays;country;country name;land;länder;pay;pai;país;state;who;people;member state;member;signatory;delegation;person;leader;participating country;' +
      'участник;участники;сторона;стороны;страна;страны;кто;государство;государства;делегация;' +
      'الأطراف;الاطراف;الطرف;المشاركون;المشارك;الدولة;الدول;الجهات;الجهة;الأشخاص;من',
    'group;entity;organisation;organization;nation;side;team;partner;visitor;name of leader;statename;state name;state abb;stateabb;stateabbr;' +
      'ccode;cowcode;gwno;iso;iso 3;iso 2;country code;leader name;minister;official;counterpart;dyad;part;организация;лицо;партнер;المنظمة;الشخص',
  ],
  topics: [
    'topic;tag;manual tag;category;theme;keyword;issue;subject area;issue area;sector;conflict name;dyad name;sub event type;тема;темы;тег;теги;категория;рубрика;ключевые слова;' +
      'المواضيع;الموضوع;الوسوم;الفئة;التصنيف;disorder type',
    'group;field;area;subcategory;class;section;группа;раздел;المجموعة;context;direction',
  ],
  eventType: [
    'event type;type of event;eventtype;тип события;вид события;نوع الحدث;cameo code;event code;event root code;event base code',
    'type;kind;action;disorder type;type of violence;activity type;meeting type;hostility level;hostlev;hihost;тип;вид;النوع;relation;verb;predicate',
  ],
  tone: [
    'tone;goldstein;goldstein scale;goldsteinscale;тон;النبرة',
    'intensity;score;sentiment;avg tone;avgtone;тональность;интенсивность;оценка;الشدة',
  ],
  status: [
    'status;event status;state of event;статус;состояние;الحالة;حالة',
    'stage;phase;stage of event;planned;outcome status;стадия;المرحلة',
  ],
  source: [
    'source;quelle;fuente;publisher;reference;citation;outlet;news source;media source;data source;source name;source title;article source;' +
      'источник;источники;издание;сми;المصدر;المصادر;الناشر;المرجع',
    'publication;publication title;domain;newspaper;agency;bibliography;provenance;credit;journal;press;media;ссылка на источник;وكالة',
  ],
  url: [
    'url;link;href;web;website;source url;sourceurl;web page;webpage;uri;permalink;article url;document url;ссылка;ссылки;адрес;сайт;الرابط;رابط;الروابط;العنوان الإلكتروني',
    'item;source link;pdf link;document;doc link;wikipedia;address;online',
  ],
  place: [
    'place;location;venue;city;where;site;town;place name;location name;host city;meeting place;action geo full name;place label;location label;city visited;' +
      'место;место проведения;город;где;المكان;الموقع;المدينة;أين;lieu;ort;lugar;ciudad;ville;destination city',
    'destination;geo;capital;province;locality',
  ],
  id: [
    'id;identifier;event id;eventid;row id;record id;uid;uuid;key;dispnum;dispute number;global event id;globaleventid;event id cnty;' +
      'ид;идентификатор;المعرف;معرف',
    'no;number;nr;№;п п;№ п п;номер;код;code;ref;reference number;record number;serial;الرقم;رقم;agt id;war num',
  ],
  initiator: [
    'initiator;sender;leader country or igo;source actor;source country;actor source;source state;sending country;sender country;sending state;from country;from state;origin country;' +
      'attacker;aggressor;visiting country;visitor country;guest;guest country;инициатор;отправитель;кто нанёс;المبادر;المرسل;دولة المصدر',
    'source;from;subject;caller;visitor;agent;donor;applicant;exporter;expelling country;imposing country',
  ],
  recipient: [
    'recipient;receiver;target;target actor;target country;actor target;target state;receiving country;receiver country;receiving state;to country;to state;' +
      'destination country;country visited;visited country;target name;victim;addressee;получатель;адресат;المستهدف;المتلقي;المستقبل;الهدف',
    'to;object;destination;respondent;expelled country;defender;tail;importer',
  ],
  host: [
    'host;host country;host state;hosted by;хозяин;принимающая страна;принимающая сторона;المضيف;الدولة المضيفة',
    'hosting',
  ],
  mediator: [
    'mediator;facilitator;third party;mediating country;mediated by;thrd part;посредник;посредники;الوسيط;الوسطاء;guarantor',
    'witness;observer',
  ],
};

const SURE = 1;
const FAIR = 0.6;

const SCORES: ReadonlyMap<NamedMeaning, ReadonlyMap<string, number>> = new Map(
  (Object.entries(NAMES) as [NamedMeaning, readonly [string, string]][]).map(
    ([meaning, [sure, fair]]) => [meaning, new Map([...scored(fair, FAIR), ...scored(sure, SURE)])],
  ),
);

/** By its words in whatever order, and by its letters without a space between. */
function scored(names: string, first: number): [string, number][] {
  return names.split(';').flatMap((name, i) => {
    const words = nameWords(name);
    const score = first - i * 0.001;
    return [
      [words.replaceAll(' ', ''), score],
      [sorted(words), score],
    ];
  });
}

function sorted(words: string): string {
  return words.split(' ').sort().join(' ');
}

/** How surely a column of this name has a meaning: 0 … 1. @param words see {@link nameWords} */
export function nameScore(meaning: NamedMeaning, words: string): number {
  const names = SCORES.get(meaning);
  return names?.get(sorted(words)) ?? names?.get(words.replaceAll(' ', '')) ?? 0;
}

/** Whether any meaning at all is called so. */
export function isKnownName(words: string): boolean {
  return [...SCORES.keys()].some((meaning) => nameScore(meaning, words) > 0);
}
