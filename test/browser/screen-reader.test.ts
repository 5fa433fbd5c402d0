import { expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { press, still } from './support/input.js';
import { pressAloud, readAloud } from './support/listen.js';
import { all, anEvent, drawn, one, realData, timeline, words } from './support/timeline.js';

/*
 * What a simulated screen reader says of the demo's timeline, kept as text to be read. It goes by
 * the specifications of roles and names and by the page alone: hence the same in each engine. What
 * real ones say is their own; `test/chartability.md` has the steps for trying them.
 */
async function expectSaid(name: string, said: readonly string[]): Promise<void> {
  const text = `${said.join('\n')}\n`;
  const kept = await executeServerCommand('golden', { name: `said-${name}`, text });
  expect(text, 'RENEW_SNAPSHOTS=1 keeps the new one').to.equal(kept);
}

const demo = async () => timeline(await realData(), { width: 1280 });

describe('what is said to somebody who cannot see it', () => {
  it('goes from the title to the last event (test/snapshots/said-timeline.txt)', async () => {
    const el = await demo();
    await expectSaid('timeline', [
      ...(await readAloud(one(el, '.header'))),
      ...(await readAloud(one(el, '.frame'), one(el, '.references'))),
    ]);
  });

  it('follows the keys (test/snapshots/said-keys.txt)', async () => {
    const el = await demo();
    const said = await pressAloud(el, one(el, '.pick[tabindex="0"]'), [
      ...['ArrowRight', 'End', 'ArrowDown', 'ArrowUp', 'Home', '.', ',', 'Control+End'],
      ...['Control+Home', 'Enter', 'Tab', 'Escape', '?'],
    ]);
    await expectSaid('keys', said);
  });

  it('follows what moves the view (test/snapshots/said-steps.txt)', async () => {
    const el = await demo();
    one(el, '.pick[tabindex="0"]').focus();
    await press(el, 'Control+Home');
    const said = await pressAloud(el, one(el, '.pick[tabindex="0"]'), [
      ...['+', 'PageDown', '0', 'f', 'End', '+', '+', 'f', 'f'],
    ]);
    await expectSaid('steps', said);
  });

  it('says what is in view where Page Down leads no further', async () => {
    const el = await timeline([anEvent({ date: '1900' }), anEvent({ date: '2000' })]);
    el.zoomTo([Date.UTC(1990, 0), Date.UTC(2005, 0)]);
    await still(el);
    one(el, '.pick[tabindex="0"]').focus();
    for (let i = 0; i < 3; i++) await press(el, 'PageDown');
    const status = all(el, '[role="status"]')[2]!;
    await waitUntil(() => words(status) !== '');
    const before = words(status);
    const said: string[] = [];
    const watch = new MutationObserver(() => said.push(words(status)));
    watch.observe(status, { childList: true, characterData: true, subtree: true });
    await press(el, 'PageDown');
    await waitUntil(() => said.at(-1) === before);
    watch.disconnect();
    expect(said).to.deep.equal(['', before]);
  });

  it('tells what the keys do, signs by their names (test/snapshots/said-key-list.txt)', async () => {
    const el = await demo();
    one(el, '.pick[tabindex="0"]').focus();
    await press(el, '?');
    await expectSaid('key-list', await readAloud(one(el, '.keys')));
  });

  it('tells an open event whole (test/snapshots/said-card.txt)', async () => {
    const el = await demo();
    el.select('containers-1000');
    await drawn(el);
    await expectSaid('card', await readAloud(one(el, '.card')));
  });

  it('tells the list by time (test/snapshots/said-list.txt)', async () => {
    const el = await demo();
    el.view = 'list';
    await drawn(el);
    await expectSaid('list', await readAloud(one(el, '.list')));
  });

  it('tells the sources and who cites them (test/snapshots/said-references.txt)', async () => {
    const el = await demo();
    await expectSaid('references', await readAloud(one(el, '.references')));
  });
});
