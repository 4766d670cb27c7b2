import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect } from 'vitest';

const selectors = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3',
  searchbox: 'input[type="search"]',
  switch: '[role="switch"]',
  checkbox: 'input[type="checkbox"]:not([role])',
  status: '[role="status"]',
  dialog: '[role="dialog"]',
  navigation: 'nav',
  region: 'section[aria-label], section[aria-labelledby]',
  listitem: 'li',
  img: '[role="img"]',
  alert: '[role="alert"]',
  combobox: '[role="combobox"]',
  option: '[role="option"]',
  tab: '[role="tab"]',
  tabpanel: '[role="tabpanel"]',
};

export type Role = keyof typeof selectors;

/** What a rendered view shows, asked for by role and name as a reader of the screen would. */
export interface View {
  container: HTMLElement;
  /** Names of all visible elements of a role, in order. */
  names(role: Role): string[];
  /** The one visible element of a role with this name; throws when there is none or more than one. */
  get(role: Role, name?: string): HTMLElement;
  click(role: Role, name?: string): Promise<void>;
  type(role: Role, text: string): Promise<void>;
  /** Presses a key on what has the focus. */
  press(key: string): Promise<void>;
}

/** Renders a view by its props into an otherwise empty page. */
export async function renderView(child: ComponentChild): Promise<View> {
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  document.documentElement.lang = 'en';
  await act(() => render(child, container));

  const find = (role: Role): HTMLElement[] =>
    [...container.querySelectorAll<HTMLElement>(selectors[role])].filter((one) => !one.closest('[hidden]'));
  const get = (role: Role, name?: string): HTMLElement => {
    const [found, ...others] = find(role).filter((one) => name === undefined || nameOf(one) === name);
    if (!found || others.length > 0) throw new Error(`expected one ${role} "${name}" among: ${find(role).map(nameOf)}`);
    return found;
  };
  return {
    container,
    names: (role) => find(role).map(nameOf),
    get,
    click: (role, name) => act(() => get(role, name).click()),
    type: (role, text) =>
      act(() => {
        const input = get(role) as HTMLInputElement;
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    press: (key) =>
      act(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}

/** The accessible name: what labels the element, or its text. */
function nameOf(element: HTMLElement): string {
  const labelIds = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = labelIds.map((id) => document.getElementById(id)?.textContent ?? '');
  const label = element.getAttribute('aria-label') ?? (labels.length > 0 ? labels.join(' ') : null);
  return (label ?? element.closest('label')?.textContent ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Expects that axe finds nothing wrong. Contrast needs layout and is checked in browsers. */
export async function expectAccessible({ container }: View): Promise<void> {
  const { violations, passes } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
  expect(passes.length).toBeGreaterThan(0);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
