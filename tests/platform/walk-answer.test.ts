import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendMessage } from '../../platform/messages';
import { answerWalk } from '../../platform/walk-answer';

afterEach(() => fakeBrowser.reset());

test('a frame that is asked goes there, and no longer when it has stopped', async () => {
  const walk = vi.fn(() => 'there' as const);
  const stop = answerWalk(walk);
  expect(await sendMessage('walk', { to: 'next', termId: null, from: 'view' })).toBe('there');
  expect(walk).toHaveBeenCalledWith({ to: 'next', termId: null, from: 'view' }, expect.anything());
  stop();
  await expect(sendMessage('walk', { to: 'next', termId: null, from: 'view' })).rejects.toThrow();
});

test.each([
  { shows: 'nothing', data: undefined },
  { shows: 'no such way', data: { to: 'up', termId: null, from: 'view' } },
  { shows: 'no such beginning', data: { to: 'next', termId: null, from: 'here' } },
  { shows: 'no term', data: { to: 'next', termId: 3, from: 'view' } },
])('a wrong request is refused: $shows', async ({ data }) => {
  const walk = vi.fn(() => 'there' as const);
  answerWalk(walk);
  await expect(sendMessage('walk', data as never)).rejects.toThrow('message walk');
  expect(walk).not.toHaveBeenCalled();
});
