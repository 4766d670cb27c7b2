// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card';
import { t } from '../../platform/words';
import { expectAccessible, renderView } from './render-view';
import { entries, fibromyalgia } from './sample-entries';

async function renderCard(entry = fibromyalgia, hiding: CardProps['hiding'] = null) {
  const props = { onClose: vi.fn(), onOpenTerm: vi.fn(), onOpenSection: vi.fn() };
  return { ...props, view: await renderView(<Card t={t} entry={entry} hiding={hiding} {...props} />) };
}

test('it is a dialog named after the term that can take the focus', async () => {
  const { view } = await renderCard();
  expect(view.names('dialog')).toEqual(['fibromyalgia']);
  view.get('dialog').focus();
  expect(document.activeElement).toBe(view.get('dialog'));
});

test('it has no accessibility violations', async () => {
  await expectAccessible((await renderCard()).view);
});

test('where terms can be hidden it has the two actions, and no accessibility violations', async () => {
  const { view } = await renderCard(entries[2], { site: 'example.org', scope: null, onChange: vi.fn() });
  expect(view.names('button')).toEqual(['Close', 'Not this meaning here', 'I know this term']);
  await expectAccessible(view);
});

test('it closes', async () => {
  const { view, onClose } = await renderCard();
  await view.click('button', 'Close');
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a linked term and the article section can be opened', async () => {
  const { view, onOpenTerm, onOpenSection } = await renderCard();
  await view.click('button', 'foggy thinking');
  await view.click('button', 'What it is');
  expect(onOpenTerm.mock.calls).toEqual([['fibro-fog']]);
  expect(onOpenSection.mock.calls).toEqual([[fibromyalgia.section]]);
});

test('it says what kind of thing it is, how it is said, its short form and two other names', async () => {
  const { view } = await renderCard();
  const facts = [...view.container.querySelectorAll('.term-facts span')].map((fact) => fact.textContent);
  expect(facts).toEqual(['condition', 'say: fy-broh-my-AL-juh', 'also: FM, fibromyalgia syndrome, fibro']);
});

test('caution, more, sources and the date of the last check are there', async () => {
  const { view } = await renderCard();
  expect(view.get('region', 'Caution').textContent).toContain('See a doctor about new pain.');
  expect(view.container.querySelector('details')?.open).toBe(false);
  expect(view.container.querySelector('details')?.textContent).toContain('It comes and goes');
  expect(view.get('link', 'MedlinePlus: Hip pain').getAttribute('href')).toBe('https://medlineplus.gov/hip.html');
  expect(view.container.textContent).toContain('not medical advice. Last checked 2026-11-22.');
});

test('parts that an entry lacks leave nothing behind', async () => {
  const { view } = await renderCard(entries[2]);
  expect(view.names('region')).toEqual([]);
  expect(view.names('button')).toEqual(['Close']);
  expect(view.names('heading')).toEqual(['hip bursitis', 'Sources']);
  expect(view.container.querySelector('details')).toBeNull();
});
