// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { SliderGesture, WheelGesture, WHEEL_REST_MS } from '../../../src/app/explorer/gesture.ts';

const key = (type: string, repeat = false): Event => new KeyboardEvent(type, { repeat });

describe('the gesture of a slider', () => {
  it('lasts from the press of a pointer until the slider has changed', () => {
    const slider = new SliderGesture();
    slider.press(new Event('pointerdown'));
    const first = slider.current;
    expect(slider.current).toBe(first);
    slider.release(new Event('change'));
    slider.press(new Event('pointerdown'));
    expect(slider.current).not.toBe(first);
  });

  it('lasts for as long as a key is held down, though the slider changes at every repeat', () => {
    const slider = new SliderGesture();
    slider.press(key('keydown'));
    const first = slider.current;
    slider.release(new Event('change'));
    slider.press(key('keydown', true));
    expect(slider.current).toBe(first);
    slider.release(key('keyup'));
    slider.press(key('keydown'));
    expect(slider.current).not.toBe(first);
  });

  it('is every move by itself where nothing is held', () => {
    const slider = new SliderGesture();
    expect(slider.current).not.toBe(slider.current);
  });
});

describe('the gesture of a wheel', () => {
  it('lasts for as long as the wheel is turned', () => {
    const wheel = new WheelGesture();
    const first = wheel.turn(0);
    wheel.rest(10);
    expect(wheel.turn(10 + WHEEL_REST_MS - 1)).toBe(first);
  });

  it('ends when the wheel rests', () => {
    const wheel = new WheelGesture();
    const first = wheel.turn(0);
    wheel.rest(10);
    expect(wheel.turn(10 + WHEEL_REST_MS)).not.toBe(first);
  });

  it('does not end because the page draws for long', () => {
    const wheel = new WheelGesture();
    const first = wheel.turn(0);
    expect(wheel.turn(60_000)).toBe(first);
    wheel.rest(120_000);
    expect(wheel.turn(119_000)).toBe(first);
  });
});
