import { render } from 'preact';
import { Card, type CardProps } from './Card';

/** Draws the card into a shadow root; null takes it away. */
export function renderCard(root: ShadowRoot, props: CardProps | null): void {
  render(props && <Card {...props} />, root);
}
