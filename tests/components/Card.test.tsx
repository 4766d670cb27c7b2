// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card';
import { explainTerm } from '../../components/explain-term';
import type { Entry } from '../../glossary/entry';
import { t } from '../../platform/words';
import { expectAccessible, renderView } from './render-view';
import { entries, fibromyalgia } from './sample-entries';
import { speakSpanish } from './spanish-words';

afterEach(() => void vi.restoreAllMocks());

const [fog, , bursitis] = entries as [Entry, Entry, Entry];
const explained = (...trail: Entry[]) => trail.map((entry) => explainTerm(t, entry));
const hiding: CardProps['hiding'] = { site: 'example.org', scope: null, onChange: vi.fn() };

function cardProps(given: Partial<CardProps>): CardProps {
  return {
    t,
    trail: explained(fibromyalgia),
    hiding: null,
    isSheet: false,
    isPinned: false,
    textSizePx: 15,
    alsoHere: [],
    onClose: vi.fn(),
    onOpenTerm: vi.fn(),
    onReturn: vi.fn(),
    onPin: vi.fn(),
    onOpenSection: vi.fn(),
    onOpenGlossary: vi.fn(),
    ...given,
  };
}

async function renderCard(given: Partial<CardProps> = {}) {
  const props = cardProps(given);
  const view = await renderView(<Card {...props} />);
  const change = (next: Partial<CardProps>) => act(() => render(<Card {...props} {...next} />, view.container));
  return { ...props, view, change };
}

const states: { shows: string; props: () => Partial<CardProps> }[] = [
  { shows: 'with everything an entry can have', props: () => ({ hiding }) },
  { shows: 'with next to nothing', props: () => ({ trail: explained(bursitis) }) },
  { shows: 'pinned', props: () => ({ isPinned: true }) },
  { shows: 'with a trail', props: () => ({ trail: explained(fibromyalgia, fog, bursitis) }) },
  { shows: 'a hidden term', props: () => ({ hiding: { ...hiding, scope: 'everywhere' } }) },
  {
    shows: 'a sheet with words that are links',
    props: () => ({ isSheet: true, hiding, alsoHere: [{ text: 'trigger points', onOpen: vi.fn() }] }),
  },
];

test.each(states)('no accessibility violations: $shows', async ({ props }) => {
  await expectAccessible((await renderCard(props())).view);
});

test.each(states)('in Spanish nothing of the interface is left in English: $shows', async ({ props }) => {
  await speakSpanish();
  const { view } = await renderCard(props());
  expect(view.get('dialog').lang).toBe('es');
  await expectAccessible(view);
  const words = [...view.container.querySelectorAll('button, summary, h3')];
  const isOwn = (one: Element): boolean => one.closest<HTMLElement>('[lang]')?.lang === 'es';
  const own = words.filter(isOwn).map((one) => one.ariaLabel || one.textContent);
  expect(own.length).toBeGreaterThan(1);
  expect(own.join(' ')).not.toMatch(/\b(close|more|good|sources|know|keep|back|undo|not)\b/i);
});

test('it is a dialog named after the term, described by the short explanation, that can take the focus', async () => {
  const { view } = await renderCard();
  expect(view.names('dialog')).toEqual(['fibromyalgia']);
  const dialog = view.get('dialog');
  const described = document.getElementById(dialog.getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('Pain in many places');
  dialog.focus();
  expect(document.activeElement).toBe(dialog);
});

test('the short explanation is first, and all else is in its order', async () => {
  const { view } = await renderCard({ hiding });
  const text = view.container.textContent ?? '';
  const parts = [
    'fibromyalgia',
    'condition',
    'Pain in many',
    'See a doctor',
    'More',
    'FM also means',
    'In the article',
  ];
  const places = [...parts, 'Sources', 'Last checked', 'Glossary'].map((part) => text.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('it says what kind of thing it is, how it is said, its other names and what its short form means too', async () => {
  const { view } = await renderCard();
  const facts = [...view.container.querySelectorAll('.term-facts span')].map((fact) => fact.textContent);
  expect(facts).toEqual(['condition', 'say: fy-broh-my-AL-juh']);
  const others = [...view.container.querySelectorAll('.other-names')].map((one) => one.textContent);
  expect(others).toEqual(['Also called: FM, fibromyalgia syndrome, fibro', 'FM also means: frequency modulation']);
});

test('caution, more, sources with their year, and the date of the last check are there', async () => {
  const [nhs] = fibromyalgia.sources;
  const sources = [{ ...nhs, year: 2021 }, ...fibromyalgia.sources.slice(1)] as Entry['sources'];
  const { view } = await renderCard({ trail: explained({ ...fibromyalgia, sources }) });
  expect(view.get('region', 'Caution').textContent).toContain('See a doctor about new pain.');
  expect(view.container.querySelector('details')?.open).toBe(false);
  expect(view.container.querySelector('details')?.textContent).toContain('It comes and goes');
  expect(view.names('link')).toContain('NHS, 2021: Fibromyalgia');
  expect(view.get('link', 'MedlinePlus: Hip pain').getAttribute('href')).toBe('https://medlineplus.gov/hip.html');
  expect(view.container.textContent).toContain('not medical advice. Last checked 2026-11-22.');
});

test('more than two sources are folded, with their number', async () => {
  const source = { publisher: 'NIAMS', title: 'Fibromyalgia', url: 'https://www.niams.nih.gov/' };
  const { view } = await renderCard({
    trail: explained({ ...bursitis, sources: [...bursitis.sources, source] }),
  });
  expect(view.container.querySelector('summary')?.textContent).toBe('Sources (3)');
});

test('parts that an entry lacks leave nothing behind', async () => {
  const { view } = await renderCard({ trail: explained(bursitis) });
  expect(view.names('region')).toEqual([]);
  expect(view.names('navigation')).toEqual([]);
  expect(view.names('button')).toEqual(['Keep this card open', 'Close', 'Glossary']);
  expect(view.names('heading')).toEqual(['hip bursitis', 'Sources']);
  expect(view.container.querySelector('details')).toBeNull();
});

test('a linked term, the article section and the glossary can be opened, and it closes', async () => {
  const { view, onOpenTerm, onOpenSection, onOpenGlossary, onClose } = await renderCard();
  await view.click('button', 'foggy thinking');
  await view.click('button', 'What it is');
  await view.click('button', 'Glossary');
  await view.click('button', 'Close');
  expect(vi.mocked(onOpenTerm).mock.calls).toEqual([['fibro-fog']]);
  expect(vi.mocked(onOpenSection).mock.calls).toEqual([[{ article: 'hip-article', anchor: 'what-it-is' }]]);
  expect(vi.mocked(onOpenGlossary).mock.calls).toEqual([['fibromyalgia']]);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('the trail leads back to each term, and Back to the one before', async () => {
  const { view, onReturn } = await renderCard({ trail: explained(fibromyalgia, fog, bursitis) });
  expect(view.names('dialog')).toEqual(['hip bursitis']);
  expect(view.get('navigation').textContent).toBe('fibromyalgiafibro fog');
  await view.click('button', 'Back to fibro fog');
  await view.click('button', 'fibromyalgia');
  expect(vi.mocked(onReturn).mock.calls).toEqual([[1], [0]]);
});

test('the focus goes to the name of a term that is opened, and back to the link from which it was', async () => {
  const { view, change } = await renderCard();
  const trail = explained(fibromyalgia, fog);
  const [first] = trail as [(typeof trail)[number]];
  await change({ trail: [first] });
  const link = view.get('button', 'foggy thinking');
  link.focus();
  await change({ trail });
  expect(document.activeElement).toBe(view.container.querySelector('h2'));
  expect(view.names('dialog')).toEqual(['fibro fog']);
  await change({ trail: [first] });
  expect(document.activeElement).toBe(link);
});

test('a card that does not have the focus takes none when its term changes', async () => {
  const { change } = await renderCard();
  await change({ trail: explained(fog) });
  expect(document.activeElement).toBe(document.body);
});

test('what was unfolded is so still when the reader comes back', async () => {
  const { view, change } = await renderCard();
  const trail = explained(fibromyalgia, fog);
  await change({ trail: trail.slice(0, 1) });
  const more = view.container.querySelector('details') as HTMLDetailsElement;
  more.open = true;
  await change({ trail });
  expect(more.closest('[hidden]')).not.toBeNull();
  await change({ trail: trail.slice(0, 1) });
  expect(view.container.querySelector('details')).toBe(more);
  expect(more.open).toBe(true);
});

test('it is pinned and let go by one button, which says what it is; only a pinned card can be moved', async () => {
  const { view, change, onPin } = await renderCard();
  const pin = () => view.get('button', 'Keep this card open');
  expect(pin().getAttribute('aria-pressed')).toBe('false');
  expect(view.names('button')).not.toContain('Move the card');
  await view.click('button', 'Keep this card open');
  await change({ isPinned: true });
  expect(pin().getAttribute('aria-pressed')).toBe('true');
  const move = view.get('button', 'Move the card');
  const hint = document.getElementById(move.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toContain('arrow keys');
  await view.click('button', 'Keep this card open');
  expect(vi.mocked(onPin).mock.calls).toEqual([[true], [false]]);
});

test('a sheet has no pin, and names the words nearby that are links', async () => {
  const onOpen = vi.fn();
  const { view } = await renderCard({ isSheet: true, alsoHere: [{ text: 'trigger points', onOpen }] });
  expect(view.names('button')).not.toContain('Keep this card open');
  expect(view.container.querySelector('.also-here')?.textContent).toBe('Also here: trigger points');
  await view.click('button', 'trigger points');
  expect(onOpen).toHaveBeenCalledTimes(1);
});

test('its text has the size that the reader wants', async () => {
  const { view } = await renderCard({ textSizePx: 22 });
  expect(view.get('dialog').style.fontSize).toBe('22px');
});
