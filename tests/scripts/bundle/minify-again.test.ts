import { expect, test } from 'vitest';
import { minifyAgain } from '../../../scripts/bundle/minify-again';

test('code that is made small does what it did, and other files stay', async () => {
  const code = 'var answer = (function (first, second) { var unused = 1; return first + second; })(20, 22);';
  const bundle = {
    'content.js': { type: 'chunk', code },
    'content.css': { type: 'asset', source: 'a { b: c }' },
  };
  const { generateBundle } = minifyAgain() as unknown as {
    generateBundle: (options: object, made: object) => Promise<void>;
  };
  await generateBundle({}, bundle);
  const smaller = bundle['content.js'].code;
  expect(smaller.length).toBeLessThan(code.length);
  expect(new Function(`${smaller}; return answer`)()).toBe(42);
  expect(bundle['content.css'].source).toBe('a { b: c }');
});
