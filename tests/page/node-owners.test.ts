// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { NodeOwners } from '../../page/node-owners';
import type { TextBlock } from '../../page/text-block';
import { readBlocks, runAll, setPage } from './page-under-test';

const itemsOf = (html: string): { block: TextBlock }[] => readBlocks(setPage(html), '').map((block) => ({ block }));
const nodeOf = ({ block }: { block: TextBlock }): Text => block.nodes[0] as Text;

test('owners are found by their nodes until they are removed', () => {
  const owners = new NodeOwners<{ block: TextBlock }>();
  const [one, two] = itemsOf('<p>a<b>b</b></p><p>c</p>') as [{ block: TextBlock }, { block: TextBlock }];
  owners.add(one, false);
  owners.add(two, false);
  expect(one.block.nodes.map((node) => owners.find(node))).toEqual([one, one]);
  owners.remove(one);
  expect([owners.find(nodeOf(one)), owners.find(nodeOf(two))]).toEqual([undefined, two]);
});

test('what is read for the first time is not known before it must be, but for what is asked to be', () => {
  const owners = new NodeOwners<{ block: TextBlock }>();
  const items = itemsOf('<p>x</p>'.repeat(450));
  const [first, early] = items as [{ block: TextBlock }, { block: TextBlock }];
  owners.expectNew();
  owners.add(first, false);
  expect([owners.isEmpty, owners.find(nodeOf(first))]).toEqual([true, undefined]);
  owners.add(early, true);
  expect([owners.isEmpty, owners.find(nodeOf(early))]).toEqual([false, early]);
  expect([...owners.expectKnown(items)]).toHaveLength(2);
  expect(items.every((item) => owners.find(nodeOf(item)) === item)).toBe(true);
  runAll(owners.expectKnown([]));
  expect(owners.find(nodeOf(first))).toBe(first);
});
