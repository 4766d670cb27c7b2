// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { TermPage, type TermPageProps } from '../../../components/glossary/TermPage';
import { t } from '../../../platform/words';
import { speak } from '../../support/speak';
import { expectAccessible, renderView } from '../render-view';
import { fibromyalgia } from '../sample-entries';
import { links } from './sample-links';

const neighbourhood = {
  id: 'fibromyalgia',
  label: 'fibromyalgia',
  near: [
    { id: 'hip-pain', label: 'hip pain', further: [{ id: 'bursitis', label: 'bursitis' }] },
    { id: 'flare', label: 'flare', further: [] },
  ],
};

const view = (changed: Partial<TermPageProps> = {}) =>
  renderView(
    <TermPage
      t={t}
      links={links}
      entry={fibromyalgia}
      neighbourhood={neighbourhood}
      address="https://own.example/term/fibromyalgia"
      onCopy={() => Promise.resolve()}
      onOpenTerm={() => undefined}
      onOpenSection={() => undefined}
      {...changed}
    />,
  );

test('it says what the card says, unfolded', async () => {
  const { container, get } = await view();
  expect(get('heading', 'fibromyalgia').localName).toBe('h1');
  expect(container.textContent).toContain('Pain in many places');
  expect(container.querySelector('details')?.open).toBe(true);
  expect(container.textContent).toContain('It comes and goes');
});

test('ways lead to all terms and to those of its category', async () => {
  const { get } = await view();
  const ways = [...get('navigation', 'Glossary').querySelectorAll('a')];
  expect(ways.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
    ['All terms', '/list'],
    ['Conditions', '/category/condition'],
  ]);
});

test('the link is a real one, and a button copies it', async () => {
  const onCopy = vi.fn(() => Promise.resolve());
  const { get, click, names } = await view({ onCopy });
  expect(get('link', 'Link to this term').getAttribute('href')).toBe('https://own.example/term/fibromyalgia');
  await click('button', 'Copy link');
  expect(onCopy).toHaveBeenCalledWith('https://own.example/term/fibromyalgia');
  await vi.waitFor(() => expect(names('status')).toEqual(['The link is copied.']));
});

test('a link that cannot be copied says so and what else can be done', async () => {
  const { click, names } = await view({ onCopy: () => Promise.reject(new Error('not allowed')) });
  await click('button', 'Copy link');
  await vi.waitFor(() =>
    expect(names('status')).toEqual(['It could not be copied. You can copy it from the link itself.']),
  );
});

test('map and list hold the same links in the same order, and the same nesting', async () => {
  const { container } = await view();
  const linksIn = (selector: string) =>
    [...container.querySelectorAll(`${selector} a`)].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(linksIn('.term-map')).toEqual([
    ['hip pain', '/term/hip-pain'],
    ['bursitis', '/term/bursitis'],
    ['flare', '/term/flare'],
  ]);
  expect(linksIn('.term-tree')).toEqual(linksIn('.term-map'));
  expect(container.querySelector('.term-map [role="listitem"] [role="list"] a')?.getAttribute('href')).toBe(
    container.querySelector('.term-tree li ul a')?.getAttribute('href'),
  );
});

test('the reader chooses between map and list', async () => {
  const { container } = await view();
  const shown = () => container.querySelector<HTMLElement>('.related')?.dataset.view;
  const [map, list] = container.querySelectorAll<HTMLInputElement>('.related input');
  expect([shown(), map?.checked]).toEqual(['map', true]);
  list?.click();
  await vi.waitFor(() => expect(shown()).toBe('list'));
});

test('a term with nothing around it has no map', async () => {
  const { names } = await view({ neighbourhood: { ...neighbourhood, near: [] } });
  expect(names('heading')).not.toContain('Related terms');
});

test.each(['en', 'es'] as const)('it has no accessibility violations: %s', async (language) => {
  await speak(language);
  await expectAccessible(await view());
  await speak('en');
});
