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
  const kept = keepUsedMethods(library, ['mark']);
  expect(kept).toContain('helper()');
  expect(kept).toContain('begin()');
  expect(kept).not.toContain('unmark()');
  expect(kept).not.toContain('run()');
  const tool = new Function(`return ${kept}`)();
  expect(tool.mark()).toBe(1);
});

test('keeps all when all is used', () => {
  expect(keepUsedMethods(library, ['mark', 'unmark'])).toBe(library);
});

test('says which used method is not there', () => {
  expect(() => keepUsedMethods(library, ['mark', 'markRanges'])).toThrow('expected a method "markRanges", found none');
});
