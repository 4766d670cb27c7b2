import { render } from 'preact';
import { Card, type CardProps } from './Card';

/** Draws the card into a shadow root, from its beginning for another term; null takes it away. */
export function renderCard(root: ShadowRoot, props: CardProps | null): void {
  render(props && <Card key={props.entry.id} {...props} />, root);
}
