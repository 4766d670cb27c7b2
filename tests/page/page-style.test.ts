// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { createPageStyle } from '../../page/page-style';
import { get, setPage } from './page-under-test';

test('who needs no sheet does not ask for one', () => {
  const load = vi.fn(async () => 'a { color: red }');
  const style = createPageStyle(document, { load, isInDocument: false });
  setPage('<p>text</p>');
  style.ensure();
  style.ensureFor(get('p'));
  style.remove();
  expect(load).not.toHaveBeenCalled();
  expect(document.adoptedStyleSheets).toEqual([]);
});

test('document and shadow roots share a sheet, which is asked for once and filled when it comes', async () => {
  const load = vi.fn(async () => 'a { color: red }');
  const style = createPageStyle(document, { load, isInDocument: true });
  setPage('<p></p>');
  const root = get('p').attachShadow({ mode: 'open' });
  root.append('text');
  style.ensure();
  style.ensureFor(root.firstChild as Text);
  const [sheet] = document.adoptedStyleSheets;
  expect(root.adoptedStyleSheets).toEqual([sheet]);
  await vi.waitFor(() => expect(sheet?.cssRules).toHaveLength(1));
  expect(load).toHaveBeenCalledTimes(1);
  style.remove();
  expect([...document.adoptedStyleSheets, ...root.adoptedStyleSheets]).toEqual([]);
});

test('where the text cannot be brought, marks are there all the same', async () => {
  const style = createPageStyle(document, { load: () => Promise.reject(new Error('gone')), isInDocument: true });
  style.ensure();
  await Promise.resolve();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  style.remove();
});
