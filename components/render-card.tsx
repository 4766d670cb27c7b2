import { render } from 'preact';
import { Card, type CardProps } from './Card';
import type { Translate } from './words';

/** Creates what draws a card into a shadow root, from its beginning for another term; null takes it away. */
export function createCardRenderer(t: Translate): (root: ShadowRoot, content: Omit<CardProps, 't'> | null) => void {
  return (root, content) => render(content && <Card key={content.entry.id} t={t} {...content} />, root);
}
