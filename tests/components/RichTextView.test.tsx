// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { RichTextView } from '../../components/RichTextView';
import type { Inline } from '../../glossary/entry';
import { t } from '../../platform/words';
import { expectAccessible, renderView } from './render-view';
import { fibromyalgia, paragraph } from './sample-entries';

const { sources } = fibromyalgia;

test.each<{ shows: string; children: Inline[]; html: string }>([
  { shows: 'plain words', children: ['one ', 'two'], html: '<p>one two</p>' },
  { shows: 'markup is text', children: ['<b>x</b> & y'], html: '<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>' },
  {
    shows: 'emphasis in emphasis',
    children: [{ kind: 'strong', children: ['a ', { kind: 'emphasis', children: ['b'] }] }],
    html: '<p><strong>a <em>b</em></strong></p>',
  },
  {
    shows: 'a term nobody can open is plain',
    children: [{ kind: 'term', termId: 't', text: 'word' }],
    html: '<p>word</p>',
  },
])('$shows', async ({ children, html }) => {
  const { container } = await renderView(<RichTextView t={t} text={paragraph(...children)} sources={sources} />);
  expect(container.innerHTML).toBe(html);
});

test('paragraphs and lists, in order', async () => {
  const text = [...paragraph('one'), { kind: 'list' as const, items: [['two'], ['three']] }, ...paragraph('four')];
  const { container } = await renderView(<RichTextView t={t} text={text} sources={[]} />);
  expect(container.innerHTML).toBe('<p>one</p><ul><li>two</li><li>three</li></ul><p>four</p>');
});

test('a linked term opens, also inside emphasis', async () => {
  const onOpenTerm = vi.fn();
  const text = paragraph({ kind: 'strong', children: [{ kind: 'term', termId: 'fibro-fog', text: 'fog' }] });
  const view = await renderView(<RichTextView t={t} text={text} sources={sources} onOpenTerm={onOpenTerm} />);
  await view.click('button', 'fog');
  expect(onOpenTerm.mock.calls).toEqual([['fibro-fog']]);
});

test('marks that close a phrase stay on the line of the link before them', async () => {
  const text = paragraph('(see ', { kind: 'term', termId: 'fibro-fog', text: 'fog' }, '). Next');
  const { container } = await renderView(<RichTextView t={t} text={text} sources={sources} onOpenTerm={vi.fn()} />);
  expect(container.textContent).toBe('(see fog). Next');
  expect(container.querySelector('.unbroken')?.textContent).toBe('fog).');
});

test('citations lead to their source in a new tab; numbers without a source are left out', async () => {
  const text = paragraph('x', { kind: 'citation', sourceNumbers: [2, 9, 1] });
  const view = await renderView(<RichTextView t={t} text={text} sources={sources} />);
  expect(view.names('link')).toEqual(['Source 2: MedlinePlus', 'Source 1: NHS']);
  const link = view.get('link', 'Source 2: MedlinePlus');
  expect(link.textContent).toBe('2');
  expect(link.getAttribute('href')).toBe(sources[1]?.url);
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toContain('noopener');
  await expectAccessible(view);
});
