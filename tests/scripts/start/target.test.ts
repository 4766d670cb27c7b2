import { expect, test } from 'vitest';
import { openTarget, openTermPage } from '../../../scripts/start/target';
import { UsageError } from '../../../scripts/usage-error';

test('nothing stands for the demo page, which is served from loopback', async () => {
  const target = await openTarget(null);
  expect(new URL(target.url).hostname).toBe('127.0.0.1');
  const answer = await fetch(target.url);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('A sore hip and a tired body');
  await target.close();
});

test('files outside the folder of the page are not served', async () => {
  const target = await openTarget(null);
  const answer = await fetch(new URL('/..%2fpackage.json', target.url));
  expect(answer.status).toBe(404);
  await target.close();
});

test('an address stays as it is', async () => {
  expect((await openTarget('https://example.org/a')).url).toBe('https://example.org/a');
});

test('a file that is not there is named', async () => {
  await expect(openTarget('missing.html')).rejects.toThrow(UsageError);
  await expect(openTarget('missing.html')).rejects.toThrow('found "missing.html"');
});

test('a term is served with all its names, and its page is gone afterwards', async () => {
  const target = await openTermPage('fibromyalgia');
  const html = await (await fetch(target.url)).text();
  for (const name of ['fibromyalgia', 'fibrositis', 'FMS']) expect(html).toContain(name);
  await target.close();
  await expect(fetch(target.url)).rejects.toThrow();
});

test('a term that does not exist is named', async () => {
  await expect(openTermPage('fibromialgia')).rejects.toThrow(UsageError);
  await expect(openTermPage('fibromialgia')).rejects.toThrow('found "fibromialgia"');
});
