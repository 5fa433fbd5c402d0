import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

describe('the commands that tests act with', () => {
  for (const [keys, expected] of [
    ['a', 'a'],
    ['+', '+'],
    ['ArrowRight', 'ArrowRight'],
    ['Control+Home', 'Control+Home'],
    ['Control+Shift+End', 'Control+Shift+End'],
    ['Escape', 'Escape'],
  ]) {
    it(`presses ${keys} as a reader does`, async () => {
      const pressed: string[] = [];
      const input = document.createElement('button');
      input.addEventListener('keydown', (event) => {
        if (event.key === 'Control' || event.key === 'Shift') return;
        const held = [event.ctrlKey ? 'Control' : '', event.shiftKey ? 'Shift' : ''];
        expect(event.isTrusted).to.equal(true);
        pressed.push([...held, event.key].filter(Boolean).join('+'));
      });
      document.body.append(input);
      input.focus();
      await executeServerCommand('press', keys);
      input.remove();
      expect(pressed).to.deep.equal([expected]);
    });
  }

  it('turns the wheel, with Control held too, where the engine can', async () => {
    const turned: [number, boolean][] = [];
    const listener = (event: WheelEvent) => {
      event.preventDefault();
      turned.push([event.deltaY, event.ctrlKey]);
    };
    addEventListener('wheel', listener, { passive: false });
    const place = { x: 20, y: 20, deltaY: 40 };
    const can = await executeServerCommand('wheel', place);
    await executeServerCommand('wheel', { ...place, ctrl: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    removeEventListener('wheel', listener);
    if (can)
      expect(turned).to.deep.equal([
        [40, false],
        [40, true],
      ]);
    else expect(navigator.userAgent).to.contain('Safari/');
  });

  it('forces colours where the engine can, and takes it back', async () => {
    const isForced = () => matchMedia('(forced-colors: active)').matches;
    const can = await executeServerCommand('media', { 'forced-colors': 'active' });
    expect(isForced()).to.equal(can);
    await executeServerCommand('media', {});
    expect(isForced()).to.equal(false);
  });

  it('touches with two fingers where the engine can', async () => {
    const most: number[] = [];
    const listener = (event: TouchEvent) => most.push(event.touches.length);
    addEventListener('touchmove', listener);
    const can = await executeServerCommand('touch', [
      [
        { x: 20, y: 20 },
        { x: 60, y: 20 },
      ],
      [
        { x: 10, y: 20 },
        { x: 90, y: 20 },
      ],
    ]);
    removeEventListener('touchmove', listener);
    expect(Math.max(0, ...most)).to.equal(can ? 2 : 0);
  });
});
