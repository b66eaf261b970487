import { describe, expect, it } from 'vitest';
import { buildAffiliations } from '../../../src/core/model/affiliation.ts';
import type { Actor, Affiliation } from '../../../src/core/model/dataset.ts';
import { boundsOf } from '../../fixtures/small-dataset.ts';

function actor(id: string, ...partOf: readonly Affiliation[]): Actor {
  return { id, kind: 'body', name: id, partOf };
}

const { wholesOf, rootsOf, tree } = buildAffiliations([
  actor('state'),
  actor('ministry', { actor: 'state' }),
  actor('agency', { actor: 'state', date: '2010/2019' }),
  actor('union'),
  actor('minister', { actor: 'agency', date: '2012/2015' }, { actor: 'ministry', date: '2016/..' }),
  actor('judge', { actor: 'union', date: '2000/2005' }, { actor: 'state' }),
  actor('a', { actor: 'b' }),
  actor('b', { actor: 'a' }),
  actor('stray', { actor: 'nobody' }),
  actor('fellow', { actor: 'union', date: 'long ago' }),
]);

describe('wholesOf', () => {
  it('climbs from the actor itself to everything it belonged to at the date', () => {
    expect(wholesOf('minister', boundsOf('2017-05'))).toEqual(['minister', 'ministry', 'state']);
    expect(wholesOf('minister', boundsOf('2013'))).toEqual(['minister', 'agency', 'state']);
    expect(wholesOf('minister', boundsOf('2009'))).toEqual(['minister']);
  });

  it('counts every affiliation that an uncertain date may fall into', () => {
    expect(wholesOf('minister', boundsOf('2015/2016'))).toEqual([
      'minister',
      'agency',
      'ministry',
      'state',
    ]);
  });

  it('takes an affiliation without a readable date to hold always', () => {
    expect(wholesOf('ministry', boundsOf('1900'))).toEqual(['ministry', 'state']);
    expect(wholesOf('fellow', boundsOf('1900'))).toEqual(['fellow', 'union']);
  });

  it('stops where belonging runs in a circle or leads nowhere', () => {
    expect(wholesOf('a', boundsOf('2020'))).toEqual(['a', 'b']);
    expect(wholesOf('stray', boundsOf('2020'))).toEqual(['stray']);
    expect(wholesOf('unheard of', boundsOf('2020'))).toEqual(['unheard of']);
  });
});

describe('rootsOf', () => {
  it('gives the tops at the date', () => {
    expect(rootsOf('minister', boundsOf('2017'))).toEqual(['state']);
    expect(rootsOf('minister', boundsOf('2009'))).toEqual(['minister']);
    expect(rootsOf('judge', boundsOf('2003'))).toEqual(['union', 'state']);
    expect(rootsOf('judge', boundsOf('2025'))).toEqual(['state']);
  });

  it('lets an intermediate whole be the top while it stands alone', () => {
    expect(rootsOf('agency', boundsOf('2022'))).toEqual(['agency']);
    expect(rootsOf('agency', boundsOf('2015'))).toEqual(['state']);
  });

  it('lets an actor in a circle stand for itself', () => {
    expect(rootsOf('a', boundsOf('2020'))).toEqual(['a']);
  });
});

describe('tree', () => {
  it('puts an actor under the whole it belongs to for ever, else under the latest', () => {
    expect(tree.parentOf.get('judge')).toBe('state');
    expect(tree.parentOf.get('minister')).toBe('ministry');
    expect(tree.parentOf.get('agency')).toBe('state');
    expect(tree.parentOf.get('union')).toBeNull();
  });

  it('holds every actor once, parents first, and cuts circles', () => {
    expect(tree.order).toEqual([
      'state',
      'ministry',
      'minister',
      'agency',
      'judge',
      'union',
      'fellow',
      'b',
      'a',
      'stray',
    ]);
    expect(tree.depthOf.get('minister')).toBe(2);
    expect(tree.childrenOf.get('state')).toEqual(['ministry', 'agency', 'judge']);
  });
});

describe('rankOf', () => {
  const { rankOf } = buildAffiliations([
    actor('state'),
    actor(
      'minister',
      { actor: 'state', rank: 'official', date: '2010/2015' },
      { actor: 'state', rank: 'minister', date: '2014/..' },
      { actor: 'state', date: '2000/..' },
    ),
  ]);

  it('is the highest that was surely held all the time', () => {
    expect(rankOf('minister', boundsOf('2012'))).toBe('official');
    expect(rankOf('minister', boundsOf('2014-05'))).toBe('minister');
    expect(rankOf('minister', boundsOf('2015/2016'))).toBe('minister');
    expect(rankOf('minister', boundsOf('2013/2014'))).toBe('official');
  });

  it('is not known of who holds none, or held none then', () => {
    expect(rankOf('minister', boundsOf('2005'))).toBeUndefined();
    expect(rankOf('state', boundsOf('2014'))).toBeUndefined();
    expect(rankOf('nobody', boundsOf('2014'))).toBeUndefined();
  });
});
