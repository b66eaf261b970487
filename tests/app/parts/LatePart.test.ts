// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import LatePart from '../../../src/app/parts/LatePart.svelte';

const t = (key: string): string => key;
const children = createRawSnippet<[unknown]>((part) => ({
  render: () => `<p>here: ${String(part())}</p>`,
}));

afterEach(cleanup);

describe('a part of the page that comes late', () => {
  it('is drawn once it is there, and nothing is said before', async () => {
    render(LatePart, { props: { load: () => Promise.resolve('it'), t, children } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByText('here: it')).toBeTruthy();
  });

  it('is said to be missing where it does not come, and asked for again at a press', async () => {
    const load = vi
      .fn<() => Promise<string>>()
      .mockRejectedValueOnce(new TypeError('gone'))
      .mockResolvedValue('it');
    render(LatePart, { props: { load, t, children } });
    expect((await screen.findByRole('alert')).textContent).toBe('part.failed');
    await fireEvent.click(screen.getByRole('button'));
    expect(await screen.findByText('here: it')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('waits for the words that it says', async () => {
    let learn: () => void = () => undefined;
    const words = new Promise<void>((resolve) => (learn = resolve));
    const load = (): Promise<string> => Promise.resolve('it');
    render(LatePart, { props: { load, learn: () => words, t, children } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.queryByText('here: it')).toBeNull();
    learn();
    expect(await screen.findByText('here: it')).toBeTruthy();
  });
});
