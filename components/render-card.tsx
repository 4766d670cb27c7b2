import { render } from 'preact';
import { Card, type CardProps } from './Card';
import type { Translate } from './words';

/** Creates what draws a card into a shadow root; null takes it away. Another term changes what is in the card only. */
export function createCardRenderer(t: Translate): (root: ShadowRoot, content: Omit<CardProps, 't'> | null) => void {
  return (root, content) => render(content && <Card t={t} {...content} />, root);
}
