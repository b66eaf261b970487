import { describe, expect, it } from 'vitest';
import { loadLocale } from '../../../src/core/i18n/locale.ts';
import { buildCatalogue } from '../../../src/core/labels/catalogue.ts';
import { buildLabeller, keyOf, textScaleOf } from '../../../src/core/labels/labeller.ts';
import { SMALL } from '../../fixtures/small-dataset.ts';
import { answered } from '../../fixtures/boxes.ts';
import { answerTo, speakerIn } from '../../fixtures/istanbul.ts';

const [en, ar, ru] = await Promise.all([speakerIn('en'), speakerIn('ar'), speakerIn('ru')]);
const small = buildLabeller(buildCatalogue(SMALL), await loadLocale('ru'));

describe('a dataset’s words', () => {
  it('are in the reader’s language where it has them', () => {
    expect(ru.actor('darchiev')).toEqual({
      text: 'Александр Дарчиев',
      lang: 'ru',
      fallback: false,
    });
    expect(small.actor('ru')).toEqual({ text: 'Россия', lang: 'ru', fallback: false });
  });

  it('are marked with their own language where it does not', () => {
    expect(small.actor('us')).toEqual({ text: 'United States', lang: 'en', fallback: true });
    expect(small.words('Talks')).toEqual({ text: 'Talks', lang: 'en', direction: 'ltr' });
    expect(small.words({ ar: 'محادثات' })).toEqual({
      text: 'محادثات',
      lang: 'ar',
      direction: 'rtl',
    });
    expect(small.source('archive')).toEqual({ text: 'Летопись', lang: 'ru', fallback: false });
  });

  it('are the id where there is no name at all', () => {
    const id = { text: 'nobody', lang: 'ru', fallback: false };
    expect(small.actor('nobody')).toEqual(id);
    expect(small.topic('nobody')).toEqual(id);
    expect(small.source('nobody')).toEqual(id);
  });

  it('call an actor in short as the dataset does, a person by the last word, others by their name', () => {
    const short = (id: string): readonly string[] =>
      [en, ar, ru].map((labeller) => labeller.shortActor(id).text);
    expect(short('european-union')).toEqual(['EU', 'الاتحاد الأوروبي', 'ЕС']);
    expect(short('darchiev')).toEqual(['Darchiev', 'دارشييف', 'Дарчиев']);
    expect(short('ukraine')).toEqual(['Ukraine', 'أوكرانيا', 'Украина']);
    expect(short('nobody')).toEqual(['nobody', 'nobody', 'nobody']);
  });

  it('take a short name in another language only where the name is in that one, too', async () => {
    const queen = { id: 'queen', kind: 'person', name: { en: 'Elizabeth II' } } as const;
    const ministry = { id: 'mid', kind: 'body', short: 'MID' } as const;
    const labeller = buildLabeller(
      buildCatalogue({
        ...SMALL,
        actors: [
          queen,
          { ...queen, id: 'elder', name: { en: 'Martin Luther King Jr.' } },
          { ...ministry, name: { en: 'Foreign Ministry', ru: 'Министерство' } },
          { ...ministry, id: 'fm', name: 'Foreign Ministry' },
        ],
      }),
      await loadLocale('ru'),
    );
    expect(labeller.shortActor('queen').text).toBe('Elizabeth II');
    expect(labeller.shortActor('elder').text).toBe('Martin Luther King Jr.');
    expect(labeller.shortActor('mid')).toMatchObject({ text: 'Министерство', lang: 'ru' });
    expect(labeller.shortActor('fm')).toMatchObject({ text: 'MID', lang: 'en', fallback: true });
  });

  it('say the type of an event in the interface’s language', () => {
    expect(small.type('SANCTION')).toBe(small.locale.t('type.SANCTION'));
    expect(small.type('SANCTION')).not.toBe(en.type('SANCTION'));
  });
});

describe('an event in words', () => {
  it('says title, date, who, status and whether sources disagree', async () => {
    const { events } = await answerTo();
    const talks = events.find(({ id }) => id === 'istanbul-talks-february');
    if (!talks) throw new Error('the talks are missing');
    const said = en.describe({ ...talks, disputed: true });
    expect(said).toContain(en.text(talks.title).text);
    expect(said).toContain('27 February 2025');
    expect(said).toContain('Sonata Coulter');
    expect(said).toContain(en.locale.t('status.occurred'));
    expect(said.endsWith(en.locale.t('event.disputed'))).toBe(true);
    expect(en.describe({ ...talks, disputed: false })).not.toContain(en.locale.t('event.disputed'));
  });

  it('leaves out what there is not', () => {
    const event = answered({ participants: [], title: '' });
    const said = small.describe(event);
    expect(said).toContain(small.locale.t('event.anonymous'));
    expect(said).not.toMatch(/[{}[\]]|\.\s*\./);
  });

  it('leaves no hole in any language', async () => {
    const { events } = await answerTo({ known: 'all' });
    for (const labeller of [en, ar, ru]) {
      for (const event of events) {
        expect(labeller.describe(event)).not.toMatch(/[{}]|undefined|\[\[/);
      }
    }
  });
});

describe('how words are set', () => {
  it('makes Arabic letters larger, and only those', () => {
    expect(textScaleOf('ar')).toBe(1.08);
    expect(textScaleOf('ar-EG')).toBe(1.08);
    expect([textScaleOf('en'), textScaleOf('ru'), textScaleOf('az-Latn')]).toEqual([1, 1, 1]);
  });

  it('joins the keys of messages', () => {
    expect(keyOf('lanes', 'actor')).toBe('lanes.actor');
  });
});
