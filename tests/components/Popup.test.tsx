// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup';
import { t } from '../../platform/words';
import { expectAccessible, renderView, type View } from './render-view';
import { entries, fibromyalgia } from './sample-entries';

async function renderPopup(props: Partial<PopupProps> = {}) {
  const callbacks = {
    onSiteChange: vi.fn(),
    onEveryMentionChange: vi.fn(),
    onOpenSection: vi.fn(),
    onOpenArticle: vi.fn(),
    onOpenOptions: vi.fn(),
  };
  const page = { entries, site: 'example.org', isEnabled: true, showsEveryMention: false, pageTerms: [] };
  return { ...callbacks, view: await renderView(<Popup t={t} {...page} {...callbacks} {...props} />) };
}

const listed = (view: View): string[] =>
  [...view.get('region', 'Glossary').querySelectorAll('li')].map((item) => item.textContent ?? '');

test('the switch is the first control, then the glossary in its order', async () => {
  const { view } = await renderPopup();
  const [first] = view.container.querySelectorAll('button, input, a[href]');
  expect(first).toBe(view.get('switch', 'Explain terms on example.org'));
  expect(listed(view)).toEqual(entries.map(({ label }) => label));
});

test.each<{ shows: string; props: Partial<PopupProps> }>([
  { shows: 'with terms of the page', props: { pageTerms: [['fibromyalgia', 3]] } },
  { shows: 'where it cannot run', props: { site: null } },
])('no accessibility violations: $shows', async ({ props }) => {
  await expectAccessible((await renderPopup(props)).view);
});

test('no accessibility violations: an open term', async () => {
  const { view } = await renderPopup();
  await view.click('button', 'fibromyalgia');
  await expectAccessible(view);
});

describe('searching', () => {
  test.each([
    { shows: 'the begin of a name', query: 'milna', found: ['milnacipran'] },
    { shows: 'a word inside a name', query: 'fog', found: ['fibro fog', 'fibromyalgia'] },
    { shows: 'a typing mistake', query: 'fibromyalgea', found: ['fibromyalgia'] },
    { shows: 'an abbreviation, in any case', query: 'fm', found: ['fibromyalgia'] },
    { shows: 'space alone finds all', query: '  ', found: entries.map(({ label }) => label) },
  ])('$shows', async ({ query, found }) => {
    const { view } = await renderPopup();
    await view.type('searchbox', query);
    expect(listed(view)).toEqual(found);
  });

  test('how many were found is announced', async () => {
    const { view } = await renderPopup();
    expect(view.names('status')).toEqual(['5 terms, A to Z']);
    await view.type('searchbox', 'milna');
    expect(view.names('status')).toEqual(['1 of 5 terms']);
  });

  test('nothing found says so', async () => {
    const { view } = await renderPopup();
    await view.type('searchbox', ' xyzzy ');
    expect(listed(view)).toEqual([]);
    expect(view.container.textContent).toContain('Nothing found for “xyzzy”.');
  });
});

describe('terms of the page', () => {
  test('are listed as given, with counts; ids nobody knows are left out', async () => {
    const { view } = await renderPopup({
      pageTerms: [
        ['tender-point', 7],
        ['not-in-the-glossary', 3],
        ['fibro-fog', 1],
      ],
    });
    const items = [...view.get('region', 'On this page').querySelectorAll('li')];
    expect(items.map((item) => item.querySelector('button > span')?.textContent)).toEqual([
      'tender point',
      'fibro fog',
    ]);
    expect(items.map((item) => item.querySelector('.count')?.textContent)).toEqual(['7', '1']);
    expect(items.map((item) => item.querySelector('[title]')?.getAttribute('title'))).toEqual([
      '7 times on this page',
      'once on this page',
    ]);
  });

  test('none found says so', async () => {
    const { view } = await renderPopup();
    expect(view.get('region', 'On this page').textContent).toContain('No terms of the glossary were found');
  });

  test.each<{ shows: string; props: Partial<PopupProps> }>([
    { shows: 'where the site is switched off', props: { isEnabled: false } },
    { shows: 'where it cannot run', props: { site: null, isEnabled: false } },
  ])('are not shown $shows, the glossary is', async ({ props }) => {
    const { view } = await renderPopup({ pageTerms: [['fibro-fog', 1]], ...props });
    expect(view.names('region')).toEqual(['Glossary']);
  });
});

describe('an open term', () => {
  test('takes the place of the lists and has the focus; back brings the search back as it was', async () => {
    const { view } = await renderPopup();
    await view.type('searchbox', 'fibromyalgia');
    await view.click('button', 'fibromyalgia');
    expect(view.names('heading')).toContain('fibromyalgia');
    expect(view.names('searchbox')).toEqual([]);
    expect(document.activeElement).toBe(view.get('button', '← Back'));

    await view.click('button', '← Back');
    expect(view.names('heading')).not.toContain('fibromyalgia');
    expect((view.get('searchbox') as HTMLInputElement).value).toBe('fibromyalgia');
    expect(listed(view)).toContain('fibromyalgia');
  });

  test('leads on to a linked term and to the article', async () => {
    const { view, onOpenSection } = await renderPopup();
    await view.click('button', 'fibromyalgia');
    await view.click('button', 'What it is');
    expect(onOpenSection.mock.calls).toEqual([[fibromyalgia.section]]);
    await view.click('button', 'foggy thinking');
    expect(view.names('heading')).toEqual(['fibro fog', 'Sources']);
  });
});

test('the switch, the article and the options call back', async () => {
  const { view, onSiteChange, onOpenArticle, onOpenOptions } = await renderPopup();
  await view.click('switch', 'Explain terms on example.org');
  await view.click('button', 'Read the article');
  await view.click('button', 'Options');
  expect(onSiteChange.mock.calls).toEqual([[false]]);
  expect(onOpenArticle).toHaveBeenCalledTimes(1);
  expect(onOpenOptions).toHaveBeenCalledTimes(1);
});

describe('every mention', () => {
  const name = 'Show every mention (on all sites)';

  test.each([{ showsEveryMention: false }, { showsEveryMention: true }])(
    'now $showsEveryMention; a click asks for the other',
    async ({ showsEveryMention }) => {
      const { view, onEveryMentionChange } = await renderPopup({ showsEveryMention });
      expect((view.get('switch', name) as HTMLInputElement).checked).toBe(showsEveryMention);
      await view.click('switch', name);
      expect(onEveryMentionChange.mock.calls).toEqual([[!showsEveryMention]]);
    },
  );

  test.each<{ shows: string; props: Partial<PopupProps> }>([
    { shows: 'where the site is switched off', props: { isEnabled: false } },
    { shows: 'where it cannot run', props: { site: null, isEnabled: false } },
  ])('has no switch $shows', async ({ props }) => {
    expect((await renderPopup(props)).view.names('switch')).not.toContain(name);
  });
});
