import { setPage } from './page-under-test';

/** Makes `html` the page's whole body; each `<template data-root>` becomes the open shadow root of its parent. */
export function setPageWithRoots(html: string): HTMLElement {
  const page = setPage(html);
  attachRoots(page);
  return page;
}

function attachRoots(root: HTMLElement | ShadowRoot): void {
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[data-root]')) {
    const host = template.parentElement as HTMLElement;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = template.innerHTML;
    template.remove();
    attachRoots(shadow);
  }
}

/** The shadow root of what `selector` finds, in the document or in the shadow root given, which must be there. */
export function rootOf(selector: string, inside: Document | ShadowRoot = document): ShadowRoot {
  const root = inside.querySelector(selector)?.shadowRoot;
  if (!root) throw new Error(`${selector} has no shadow root`);
  return root;
}
