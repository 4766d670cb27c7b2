// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { emptyChanges, forgetDetached } from '../../page/page-changes';
import { get, setPage } from './page-under-test';

test('what has left the page is forgotten, what is on it is kept', () => {
  setPage('<p>x</p><i>y</i>');
  const changes = emptyChanges();
  const gone = document.createElement('b');
  for (const element of [get('p'), gone]) {
    changes.roots.add(element);
    changes.touched.add(element);
  }
  forgetDetached(changes);
  expect([...changes.roots]).toEqual([get('p')]);
  expect([...changes.touched]).toEqual([get('p')]);
});
