// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { OptionsPage, type OptionsPageProps } from '../../../components/options/OptionsPage';
import { expectAccessible, renderView, type View } from '../render-view';
import { sampleOptions } from './sample-options';

type Sample = ReturnType<typeof sampleOptions>;

/** Shows the page with some of its props changed. */
async function show(change: (sample: Sample) => Partial<OptionsPageProps> = () => ({})) {
  const sample = sampleOptions();
  const view = await renderView(<OptionsPage {...sample} {...change(sample)} />);
  return { view, ...sample };
}

const inputOf = (view: View, selector: string): HTMLInputElement => {
  const input = view.container.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`there is no ${selector}`);
  return input;
};
/** Does something, and lets what it began come to its end. */
const doing = (work: () => unknown) =>
  act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve));
  });
const choose = (view: View, name: string, value: string) =>
  doing(() => inputOf(view, `input[name="${name}"][value="${value}"]`).click());
const statusOf = (view: View, section: string) =>
  view.container.querySelector(`#${section} .options-status [role="status"]`)?.textContent;
const failing = async () => {
  throw new Error('storage is full');
};

describe('each choice is saved as it is made, and that is said', () => {
  test.each([
    { name: 'style', value: 'both', key: 'markLook', saved: { style: 'both', colour: 'text' }, section: 'marks' },
    { name: 'colour', value: 'blue', key: 'markLook', saved: { style: 'underline', colour: 'blue' }, section: 'marks' },
    { name: 'density', value: 'once', key: 'density', saved: 'once', section: 'marks' },
    { name: 'painter', value: 'elements', key: 'painter', saved: 'elements', section: 'marks' },
    { name: 'held-key', value: 'alt', key: 'cardOpening', saved: { delayMs: 300, heldKey: 'alt' }, section: 'card' },
    { name: 'mode', value: 'only-these', key: 'siteMode', saved: 'only-these', section: 'sites' },
  ])('$name: $value', async ({ name, value, key, saved, section }) => {
    const { view, save } = await show();
    await choose(view, name, value);
    expect(save.mock.calls).toEqual([[key, saved]]);
    expect(statusOf(view, section)).toBe('Saved.');
    expect(inputOf(view, `input[name="${name}"]:checked`).value).toBe(value);
  });

  test.each([
    { id: 'delay', value: '450', key: 'cardOpening', saved: { delayMs: 450, heldKey: 'none' }, says: '450 ms, calm' },
    { id: 'text-size', value: '20', key: 'cardTextSize', saved: 20, says: '20 px' },
  ])('$id: it is said while it moves, and saved when it rests', async ({ id, value, key, saved, says }) => {
    const { view, save } = await show();
    const slider = inputOf(view, `#${id}`);
    await act(async () => {
      slider.value = value;
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(slider.getAttribute('aria-valuetext')).toBe(says);
    expect(save).not.toHaveBeenCalled();
    await doing(() => slider.dispatchEvent(new Event('change', { bubbles: true })));
    expect(save.mock.calls).toEqual([[key, saved]]);
  });

  test('the switch for all sites', async () => {
    const { view, save } = await show();
    await doing(() => view.get('switch').click());
    expect(save.mock.calls).toEqual([['isAllSitesOff', true]]);
  });
});

test('what could not be saved is told, and the control goes back to what is true', async () => {
  const { view } = await show(() => ({ save: vi.fn(failing) }));
  await choose(view, 'density', 'every');
  expect(statusOf(view, 'marks')).toContain('storage is full');
  expect(inputOf(view, 'input[name="density"]:checked').value).toBe('calm');
});

describe('rules', () => {
  const add = async (view: View, rule: string) => {
    const field = inputOf(view, '#rule');
    await act(async () => {
      field.value = rule;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await doing(() => view.get('button', 'Add').click());
    return field;
  };
  const listed = (values: object) => (sample: Sample) => ({ values: { ...sample.values, ...values } });

  test('a rule goes into the list that holds, and the field is empty for the next', async () => {
    const { view, sites } = await show();
    const field = await add(view, 'https://clinic.example/forum/*');
    expect(sites.onRuleChange.mock.calls).toEqual([['disabledSites', 'clinic.example/forum/*', true]]);
    expect(field.value).toBe('');
    expect(statusOf(view, 'sites')).toContain('clinic.example/forum/*');
  });

  test.each([
    { rule: 'clinic.*', says: 'A star in the name' },
    { rule: 'a.example', says: 'in the list already' },
  ])('$rule is refused at the field, which keeps it', async ({ rule, says }) => {
    const { view, sites } = await show(listed({ disabledSites: ['a.example'] }));
    const field = await add(view, rule);
    expect(view.container.querySelector('#rule-error')?.textContent).toContain(says);
    expect(field.value).toBe(rule);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.getAttribute('aria-describedby')).toContain('rule-error');
    expect(sites.onRuleChange).not.toHaveBeenCalled();
  });

  test('in the mode for only some sites it is the other list', async () => {
    const { view, sites } = await show(listed({ siteMode: 'only-these', enabledSites: ['a.example'] }));
    await doing(() => view.get('button', 'Remove: a.example').click());
    expect(sites.onRuleChange.mock.calls).toEqual([['enabledSites', 'a.example', false]]);
  });
});

test('a pause is ended, with what it is about and how long it would have lasted', async () => {
  const pause = { rule: null, untilMs: Date.now() + 60_000 };
  const { view, sites } = await show(({ sites: own }) => ({ sites: { ...own, pauses: [pause] } }));
  await doing(() => view.get('button', 'End the pause: All sites').click());
  expect(sites.onPauseChange.mock.calls).toEqual([[pause, false]]);
});

test('recent words are forgotten, and that is undone', async () => {
  const undo = vi.fn(async () => undefined);
  const { view } = await show(({ recent }) => ({ recent: { ...recent, count: 2, onClear: async () => undo } }));
  await doing(() => view.get('button', 'Forget these words').click());
  await doing(() => view.get('button', 'Undo').click());
  expect(undo).toHaveBeenCalledTimes(1);
  expect(document.activeElement?.className).toContain('options-status');
});

describe('shortcuts', () => {
  const shortcuts = [
    { name: '_execute_action', description: null, keys: 'Alt+T' },
    { name: 'toggle', description: 'Show every mention', keys: null },
  ];
  test('are listed with their keys', async () => {
    const { view } = await show((sample) => ({ shortcuts: { ...sample.shortcuts, shortcuts } }));
    const text = view.container.querySelector('#shortcuts')?.textContent;
    expect(text).toContain('Open the Termlight popupAlt+T');
    expect(text).toContain('Show every mentionno keys');
  });
  test('a browser that does not open its page is told where it is', async () => {
    const { view } = await show((sample) => ({ shortcuts: { ...sample.shortcuts, shortcuts, onOpen: failing } }));
    await doing(() => view.get('button', 'Change the keys').click());
    expect(statusOf(view, 'shortcuts')).toContain('about:addons');
  });
});

describe('syncing', () => {
  test('is not offered where the browser has none', async () => {
    const { view } = await show(() => ({ sync: null }));
    expect(view.names('link')).not.toContain('My other browsers');
    expect(view.container.querySelector('#sync')).toBeNull();
  });
  test('switched off, what is shared can be taken away too', async () => {
    const { view, sync } = await show((sample) => ({ sync: { ...sample.sync, syncs: true } }));
    await doing(() => inputOf(view, 'input[name="sync"]').click());
    expect(sync.onChange.mock.calls).toEqual([[false]]);
    await doing(() => view.get('button', 'Remove it there too').click());
    expect(sync.onRemoveShared).toHaveBeenCalledTimes(1);
  });
  test('what keeps it from being done is told plainly', async () => {
    const trouble = { kind: 'too-long' } as const;
    const { view } = await show((sample) => ({ sync: { ...sample.sync, syncs: true, trouble } }));
    expect(view.container.querySelector('#sync')?.textContent).toContain('Nothing is lost here');
  });
});

describe('files', () => {
  const give = async (view: View) => {
    const input = inputOf(view, 'input[type="file"]');
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'a.json')] });
    await doing(() => input.dispatchEvent(new Event('change', { bubbles: true })));
  };
  test('a file is refused with the place in it', async () => {
    const onImport = async () => ({ problem: 'wrong-value', field: 'settings.density' }) as const;
    const { view } = await show(({ transfer }) => ({ transfer: { ...transfer, onImport } }));
    await give(view);
    expect(statusOf(view, 'transfer')).toContain('Nothing was changed.');
    expect(statusOf(view, 'transfer')).toContain('settings.density');
  });
  test('what was changed is told by name, and undone', async () => {
    const undo = vi.fn(async () => undefined);
    const onImport = async () => ({ names: ['density', 'siteMode'] as const, undo });
    const { view } = await show(({ transfer }) => ({ transfer: { ...transfer, onImport } }));
    await give(view);
    expect(statusOf(view, 'transfer')).toContain('2 settings were changed: how many words are marked, which sites.');
    await doing(() => view.get('button', 'Undo').click());
    expect(undo).toHaveBeenCalledTimes(1);
  });
});

test.each([
  { shows: 'as for a reader who changed nothing', change: () => ({}) },
  {
    shows: 'with everything in it',
    change: (sample: Sample) => ({
      values: { ...sample.values, disabledSites: ['a.example', '*.b.example'] },
      sites: { ...sample.sites, pauses: [{ rule: 'a.example', untilMs: Date.now() + 1_000 }] },
      hidden: { ...sample.hidden, terms: [{ termId: 'flare', site: 'a.example', label: 'flare' }] },
      recent: { ...sample.recent, count: 3 },
      shortcuts: { ...sample.shortcuts, shortcuts: [{ name: 'a', description: 'A', keys: 'Alt+A' }] },
    }),
  },
])('it has no accessibility violations $shows', async ({ change }) => {
  await expectAccessible((await show(change)).view);
});
