import { expect, test } from 'vitest';
import { keepUsedMethods } from '../../../scripts/bundle/used-methods';

const library = `(() => {
class Steps {
  constructor() { this.begin(); }
  begin() {}
  static walk() { return 1; }
  run() {}
}
class Tool {
  get steps() { return new Steps(); }
  set steps(value) { this.value = value; }
  mark() { return this
    .helper(); }
  helper() { return Steps.walk(this.steps); }
  unmark() { return this.steps.run(); }
}
return new Tool();
})()`;

test('keeps what the used methods can come to call, and leaves out the rest', () => {
  const kept = keepUsedMethods(library, { used: ['mark'] });
  expect(kept).toContain('helper()');
  expect(kept).toContain('begin()');
  expect(kept).not.toContain('unmark()');
  expect(kept).not.toContain('run()');
  const tool = new Function(`return ${kept}`)();
  expect(tool.mark()).toBe(1);
});

test('keeps all when all is used', () => {
  expect(keepUsedMethods(library, { used: ['mark', 'unmark'] })).toBe(library);
});

test('leaves out what is skipped, with what only that would call', () => {
  const kept = keepUsedMethods(library, { used: ['mark', 'unmark'], skipped: ['unmark'] });
  expect(kept).toContain('helper()');
  expect(kept).not.toContain('unmark()');
  expect(kept).not.toContain('run()');
});

test.each([{ used: ['mark', 'markRanges'] }, { used: ['mark'], skipped: ['markRanges'] }])(
  'says which method is not there: %j',
  (use) => {
    expect(() => keepUsedMethods(library, use)).toThrow('expected a method "markRanges", found none');
  },
);
