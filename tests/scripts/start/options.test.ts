import { expect, test } from 'vitest';
import { parseStartOptions } from '../../../scripts/start/options';
import { UsageError } from '../../../scripts/usage-error';

const defaults = { target: null, term: null, browser: 'chromium', isJson: false, screenshot: null, wantsHelp: false };

test.each([
  ['nothing opens the demo page in Chromium', [], {}],
  ['a file', ['page.html'], { target: 'page.html' }],
  [
    'an address, with the browser named',
    ['https://a.test/', '--browser', 'firefox'],
    { target: 'https://a.test/', browser: 'firefox' },
  ],
  ['one term', ['--term', 'bursitis'], { term: 'bursitis' }],
  ['a report as JSON', ['--json'], { isJson: true }],
  ['a place for the screenshot', ['page.html', '--screenshot', 'a.png'], { target: 'page.html', screenshot: 'a.png' }],
])('%s', (_, args, expected) => {
  expect(parseStartOptions(args)).toEqual({ ...defaults, ...expected });
});

test.each([
  ['an unknown browser', ['--browser', 'safari'], '--browser: expected chromium or firefox, found "safari"'],
  ['an option without its value', ['--screenshot'], '--screenshot'],
  ['an unknown option', ['--fast'], '--fast'],
  [
    'a page and a term',
    ['a.html', '--term', 'bursitis'],
    'expected a page or --term, found both: "a.html" and "bursitis"',
  ],
  ['two pages', ['a.html', 'b.html'], 'expected one file or URL, found also "b.html"'],
])('%s is refused by name', (_, args, reason) => {
  expect(() => parseStartOptions(args)).toThrow(UsageError);
  expect(() => parseStartOptions(args)).toThrow(reason);
});
