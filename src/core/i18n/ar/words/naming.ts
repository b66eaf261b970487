import type { Catalogue } from '../../en/words/catalogues.ts';

/** The Arabic words of how many events of the timeline are named. */
export const words: Catalogue<'naming'> = {
  'timeline.dense': {
    zero: 'لا أحداث في هذه الفترة.',
    one: 'حدث واحد في هذه الفترة.',
    two: 'حدثان في هذه الفترة.',
    few: 'في هذه الفترة {count} أحداث، وهي أكثر من أن تُرسم واحدًا واحدًا، فالأعمدة تعدّها. اختر عمودًا لتقترب.',
    many: 'في هذه الفترة {count} حدثًا، وهي أكثر من أن تُرسم واحدًا واحدًا، فالأعمدة تعدّها. اختر عمودًا لتقترب.',
    other:
      'في هذه الفترة {count} حدث، وهي أكثر من أن تُرسم واحدًا واحدًا، فالأعمدة تعدّها. اختر عمودًا لتقترب.',
  },
  'named.some': 'الأحداث المسمّاة هنا: {named} من {count}، والبقية عند التقريب.',
  'named.fold': 'تسمية الكل',
  'named.chronicle': 'قراءة الكل في سجل الأحداث',
  'named.folded': 'قُسم الزمن على عدة أسطر لتظهر أسماء الأحداث كلها.',
  'named.unfold': 'سطر واحد',
};
