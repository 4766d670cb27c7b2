import { beforeEach, expect, test } from 'vitest';
import { entries } from '../../generated/entries';
import { type CardNode, findNodes, textOf } from '../../scripts/browser/card-tree';
import { storeSettings } from '../../scripts/browser/stored-settings';
import { readAccessibleCard } from './support/accessible-card';
import { useTestBrowser } from './support/use-test-browser';
import { VisitedPage } from './support/visited-page';

const getRunning = useTestBrowser();
beforeEach(() => storeSettings(getRunning(), { painter: 'elements' }));

async function openByKey(): Promise<VisitedPage> {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await visited.page.bringToFront();
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  await visited.page.focus('explained-term[tabindex="0"]');
  await visited.page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  return visited;
}

const isControl = ({ name }: CardNode): boolean => ['a', 'button', 'summary'].includes(name);

/** What has the focus in the card: the name of a control, or the role of the card itself. */
async function focused(visited: VisitedPage): Promise<string | null> {
  const card = await visited.findCard();
  const nodes = card ? findNodes(card, (node) => isControl(node) || node.name === 'h2' || node === card) : [];
  for (const node of nodes) {
    if (!(await node.ask('(node) => node.getRootNode().activeElement === node'))) continue;
    return node.attributes.role ?? node.attributes['aria-label'] ?? textOf(node);
  }
  return null;
}

test('by keyboard alone: the card takes the focus, Tab reaches all in reading order, and Escape gives it back', async () => {
  const visited = await openByKey();
  const { page } = visited;
  expect(await focused(visited)).toBe('dialog');
  const reached: (string | null)[] = [];
  for (let n = 0; n < 4; n++) {
    await page.keyboard.press('Tab');
    reached.push(await focused(visited));
  }
  expect(reached.slice(0, 4)).toEqual(['Keep this card open', 'Close', 'Tiredness', 'poor sleep']);
  await page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).not.toBe('fibromyalgia');
  expect(await focused(visited)).toBe(await visited.cardTitle());
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
  expect(await focused(visited)).toBe('Back to fibromyalgia');
  await page.keyboard.press('Enter');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await focused(visited)).toBe('poor sleep');
  await page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fibromyalgia');
});

test('no control is hidden below the head or the foot of the card when it gets the focus', async () => {
  const visited = await openByKey();
  const card = await visited.findCard();
  const part = (wanted: string) => findNodes(card as CardNode, ({ attributes }) => attributes.class === wanted)[0];
  const [scroller, foot] = [part('card-scroll'), part('card-foot')];
  const box = (node?: CardNode) => node?.ask<DOMRect>('(node) => node.getBoundingClientRect().toJSON()');
  const [room, low] = [await box(scroller), await box(foot)];
  for (let n = 0; n < 16; n++) {
    await visited.page.keyboard.press('Tab');
    const at = await scroller?.ask<{ top: number; bottom: number; isFoot: boolean } | null>(`(node) => {
      const focused = node.getRootNode().activeElement;
      if (!focused || !node.contains(focused)) return null;
      const { top, bottom } = focused.getBoundingClientRect();
      return { top, bottom, isFoot: focused.closest('.card-foot') !== null };
    }`);
    if (!at || at.isFoot) continue;
    expect(at.top).toBeGreaterThanOrEqual((room?.top ?? 0) - 1);
    expect(at.bottom).toBeLessThanOrEqual((low?.top ?? 0) + 1);
  }
});

test('a card that the pointer opens takes no focus', async () => {
  const visited = await VisitedPage.open(getRunning(), getRunning().urlOf('clinic.html'));
  await expect.poll(() => visited.markedTexts()).toContain('Fibromyalgia');
  await visited.page.focus('#link');
  await visited.hover('Fibromyalgia');
  await expect.poll(() => visited.cardTitle()).toBe('fibromyalgia');
  expect(await visited.page.evaluate(() => document.activeElement?.id)).toBe('link');
  // What is pressed in it takes the focus, which then goes back to where it was.
  await visited.clickInCard('More');
  await visited.page.keyboard.press('Escape');
  await expect.poll(() => visited.cardTitle()).toBeNull();
  expect(await visited.page.evaluate(() => document.activeElement?.id)).toBe('link');
});

test('the tree that screen readers get has the dialog with name and description, and all in reading order', async () => {
  const visited = await openByKey();
  const entry = entries.find(({ id }) => id === 'fibromyalgia');
  if (getRunning().name === 'firefox') {
    // Firefox gives no driver its accessibility tree: what it is made of is looked at.
    const card = (await visited.findCard()) as CardNode;
    expect(card.attributes).toMatchObject({
      role: 'dialog',
      'aria-labelledby': 'card-title',
      'aria-describedby': 'short-fibromyalgia',
    });
    expect(card.attributes['aria-modal']).toBeUndefined();
    const [title] = findNodes(card, ({ attributes }) => attributes.id === 'card-title');
    expect(title && textOf(title)).toBe('fibromyalgia');
    expect(findNodes(card, ({ attributes }) => attributes.id === 'short-fibromyalgia')).toHaveLength(1);
    return;
  }
  const tree = await readAccessibleCard(visited.page);
  expect(tree[0]).toMatchObject({ role: 'dialog', name: 'fibromyalgia' });
  expect(tree[0]?.description).toContain('Fibromyalgia is a long-term condition');
  const named = tree.filter(({ role }) => ['heading', 'button', 'region', 'DisclosureTriangle'].includes(role));
  const names = named.map(({ role, name }) => `${role} ${name}`);
  expect(names.slice(0, 8)).toEqual([
    'heading fibromyalgia',
    'button Keep this card open',
    'button Close',
    'button Tiredness',
    'button poor sleep',
    'region Caution',
    'heading Good to know',
    'DisclosureTriangle More',
  ]);
  expect(names.slice(-3)).toEqual(['button Glossary', 'button I know this term', 'button Not this meaning here']);
  expect(names).toContain(`button ${entry?.related[0]?.label}`);
});
