import { STATUSES, type Status } from '../../model/dataset.ts';
import { EVENT_TYPES, type EventType } from '../../model/event-type.ts';
import { typeOfCameo } from './cameo.ts';

const NOT_SPECIFIED = 'not specified;не указано;غير محدد;unknown;неизвестно';

/**
 * What types of events are called: first in our own three languages, then in ACLED, UCDP, PA-X, ICEWS and the tables
 * people keep; in small letters.
 */
const TYPE_WORDS: Readonly<Partial<Record<EventType, string>>> = {
  UNSPECIFIED: NOT_SPECIFIED,
  STATEMENT:
    'statement;заявление;تصريح;make statement;make public statement;declaration;press conference;press release;speech;interview;announcement;выступление;пресс-конференция;بيان;خطاب;مؤتمر صحفي;make pessimistic comment;make optimistic comment;make empathetic comment;decline comment',
  AGREE:
    'agreement, promise or plan;договорённость, обещание или план;اتفاق أو تعهّد أو موعد مقرَّر;agreement or promise;договорённость или обещание;اتفاق أو تعهّد;agreement;accord;treaty;signing;signature;peace agreement;ceasefire agreement;ceasefire;memorandum;mou;protocol;express intent to cooperate;договор;соглашение;подписание;перемирие;меморандум;اتفاق;اتفاقية;معاهدة;توقيع;هدنة;comprehensive;ceasefire/related;framework-substantive, partial;renewal;implementation',
  CONSULT:
    'consultation;консультации;مشاورات;consult;meeting;meetings;summit;talks;visit;state visit;official visit;working visit;conference;negotiation;negotiations;mediation;phone call;telephone call;call;dialogue;round table;bilateral meeting;make a visit;host a visit;meet at a third location;engage in negotiation;discuss by telephone;встреча;переговоры;визит;саммит;консультация;телефонный разговор;конференция;لقاء;اجتماع;قمة;زيارة;محادثات;مفاوضات;مؤتمر;اتصال هاتفي',
  SUPPORT:
    'support;поддержка;دعم;engage in diplomatic cooperation;praise or endorse;endorsement;recognition;diplomatic recognition;признание;اعتراف;congratulation;поздравление',
  CONCEDE:
    'concession;уступка;تنازل;yield;concede;release;prisoner release;lifting of sanctions;apology;извинение;اعتذار',
  COOPERATE:
    'cooperation;сотрудничество;تعاون;cooperate;engage in material cooperation;joint exercise;exchange;prisoner exchange;trade;обмен;تبادل',
  AID: 'aid;помощь;مساعدات;provide aid;provide economic aid;provide humanitarian aid;humanitarian aid;assistance;loan;grant;donation;economic aid;military aid;مساعدة;قرض',
  RETREAT:
    'de-escalation;деэскалация;خفض التصعيد;retreat;withdrawal;troop withdrawal;demobilization;вывод войск;انسحاب',
  REQUEST:
    'request or demand;просьба или требование;طلب أو مطالبة;demand;требование;مطالبة;request;appeal;make an appeal or request;appeal;proposal;offer;call for;ultimatum;обращение;просьба;предложение;ультиматум;طلب;نداء;مقترح',
  ACCUSE:
    'accusation;обвинение;اتهام;accuse;disapprove;criticize or denounce;condemnation;criticism;protest note;complaint;осуждение;критика;нота протеста;жалоба;إدانة;انتقاد;شكوى;investigate',
  REJECT: 'refusal;отказ;رفض;reject;rejection;veto;denial of request;вето;فيتو',
  THREATEN:
    'threat;угроза;تهديد;threaten;warning;ultimatum threat;предупреждение;تحذير;threat to use force',
  PROTEST:
    'protest;протест;احتجاج;protests;riot;riots;demonstration;rally;boycott;peaceful protest;violent demonstration;mob violence;protest with intervention;excessive force against protesters;demonstrate or rally;демонстрация;митинг;забастовка;مظاهرة;إضراب',
  SANCTION:
    'sanctions or reduced ties;санкции и сокращение связей;عقوبات وتقليص للعلاقات;sanctions;санкции;عقوبات;sanction;embargo;reduce relations;expulsion;recall;recall of ambassador;break relations;reduce or break diplomatic relations;trade embargo;suspension;эмбарго;высылка;отзыв посла;разрыв отношений;حظر;طرد;سحب السفير;قطع العلاقات;impose administrative sanctions',
  MOBILIZE:
    'mobilisation;мобилизация сил;حشد القوات;mobilize;mobilization;show of force;display of force;exhibit force posture;exhibit military posture;military exercise;deployment;мобилизация;учения;переброска;حشد;مناورات;انتشار',
  COERCE:
    'coercion;принуждение;إكراه;coerce;arrest;arrests;seizure;blockade;detention;abduction/forced disappearance;abduction;occupation;disrupted weapons use;looting/property destruction;non-violent transfer of territory;арест;блокада;захват;задержание;اعتقال;حصار;احتلال;احتجاز',
  ASSAULT:
    'attack;нападение;هجوم;assault;battle;battles;fight;war;armed clash;clash;explosions/remote violence;remote violence;violence against civilians;air/drone strike;shelling/artillery/missile attack;attack;bombing;airstrike;killing;massacre;sexual violence;suicide bomb;grenade;chemical weapon;use of force;state-based conflict;non-state conflict;one-sided violence;use unconventional mass violence;use conventional military force;government regains territory;non-state actor overtakes territory;remote explosive/landmine/ied;invasion;assassination;terrorist attack;бой;война;обстрел;удар;убийство;теракт;вторжение;حرب;معركة;قصف;اغتيال;غزو;اشتباك;ضربة',
};

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  occurred:
    'took place;произошло;состоялось;وقع;held;done;completed;complete;finished;ended;happened;occurred;signed;confirmed;past;actual;final;yes;true;состоялась;состоялся;состоялись;прошло;прошла;прошёл;прошли;завершено;завершён;завершена;подтверждено;подписано;تم;انتهى;مكتمل;جرى;عُقد;انعقد',
  planned:
    'planned;запланировано;مقرَّر;scheduled;upcoming;expected;future;tentative;to be held;announced;pending;запланирован;запланирована;запланированы;планируется;ожидается;намечено;предстоит;предстоящее;анонсировано;مخطط;مقرر;مجدول;قادم;متوقع;مرتقب',
  cancelled:
    'cancelled;отменено;أُلغي;canceled;called off;cancelled meeting;aborted;scrapped;dropped;отменён;отменен;отменена;отменены;сорвано;сорван;сорвана;ملغى;ملغي;ألغي;الغي;ألغيت;أُلغيت',
  postponed:
    'postponed;отложено;أُجِّل;delayed;rescheduled;deferred;suspended;перенесено;перенесён;перенесен;перенесена;отложен;отложена;отложены;مؤجل;أجل;تأجل;أُجل;أجلت;أُجّل',
  hypothetical:
    'hypothetical;предположение;предполагается;محتمل;افتراضي;possible;proposed;alleged;rumoured;rumored;предложено;возможно;مقترح',
  unspecified: NOT_SPECIFIED,
  denied: 'denied;опровергается;نُفي;refuted;false;опровергнуто;опровергнут;نفي;نُفيت;منفي',
};

/** Numbers by which data sets code types, by the words of the column's name. */
const TYPE_NUMBERS: Readonly<Record<string, Readonly<Record<string, EventType>>>> = {
  'type of violence': { 1: 'ASSAULT', 2: 'ASSAULT', 3: 'ASSAULT' },
  hostlev: { 2: 'THREATEN', 3: 'MOBILIZE', 4: 'ASSAULT', 5: 'ASSAULT' },
  hihost: { 2: 'THREATEN', 3: 'MOBILIZE', 4: 'ASSAULT', 5: 'ASSAULT' },
  'hostility level': { 2: 'THREATEN', 3: 'MOBILIZE', 4: 'ASSAULT', 5: 'ASSAULT' },
  'quad class': { 1: 'CONSULT', 2: 'COOPERATE', 3: 'ACCUSE', 4: 'ASSAULT' },
};

const TYPE_OF = wordsOf(TYPE_WORDS, EVENT_TYPES);
const STATUS_OF = wordsOf(STATUS_WORDS, STATUSES);

function wordsOf<T extends string>(
  words: Readonly<Partial<Record<T, string>>>,
  own: readonly T[],
): ReadonlyMap<string, T> {
  return new Map([
    ...own.flatMap((value) =>
      (words[value] ?? '').split(';').map((word) => [plain(word), value] as const),
    ),
    ...own.map((value) => [value.toLowerCase(), value] as const),
  ]);
}

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The type that a cell of somebody else's table names.
 * @param columnWords the words of the column's name, by which numbers are understood
 */
export function typeOfCell(cell: string, columnWords: string): EventType | undefined {
  const numbers = Object.hasOwn(TYPE_NUMBERS, columnWords) ? TYPE_NUMBERS[columnWords] : undefined;
  if (numbers) return Object.hasOwn(numbers, cell) ? numbers[cell] : undefined;
  return TYPE_OF.get(plain(cell)) ?? cameoOfCell(cell, columnWords);
}

/** Codes of CAMEO stand under a name that says so, as spreadsheets have them: without the leading zero too. */
function cameoOfCell(cell: string, columnWords: string): EventType | undefined {
  if (!/cameo|event (?:root |base )?code/.test(columnWords)) return undefined;
  return typeOfCameo(cell) ?? typeOfCameo(`0${cell}`);
}

/** The status that a cell of somebody else's table names. */
export function statusOfCell(cell: string): Status | undefined {
  return STATUS_OF.get(plain(cell));
}
