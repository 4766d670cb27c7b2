import { expect, test, vi } from 'vitest';
import { toViewTree } from '../../components/view-tree';

const Name = ({ children }: { children: string }) => <b class="name">{children}</b>;

test('a view is plain data: components are resolved, listeners and nothing are left out', () => {
  const several = (
    <>
      {' · '}
      <button type="button" data-term="hip" onClick={vi.fn()} disabled={false} title={undefined}>
        open
      </button>
    </>
  );
  const tree = toViewTree(
    <p lang="en">
      {1} <Name>hip</Name>
      {false}
      {null}
      {several}
    </p>,
  );
  expect(tree).toEqual([
    {
      element: 'p',
      attributes: { lang: 'en' },
      children: [
        '1',
        ' ',
        { element: 'b', attributes: { class: 'name' }, children: ['hip'] },
        ' · ',
        { element: 'button', attributes: { type: 'button', 'data-term': 'hip', disabled: false }, children: ['open'] },
      ],
    },
  ]);
  expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
});
