import { type ComponentChildren, h } from 'preact';
import type { ViewNode } from '../glossary/explained-term';

/** The data attributes of what was pressed in a view: the term or the section that it opens. */
export type ViewPress = { 'data-term'?: string; 'data-section'?: string };

/** Draws a view that is plain data. */
export function ViewTree({ nodes, onPress }: { nodes: readonly ViewNode[]; onPress: (pressed: ViewPress) => void }) {
  const draw = (node: ViewNode, key: number): ComponentChildren => {
    if (typeof node === 'string') return node;
    const { element, attributes, children } = node;
    const isLink = 'data-term' in attributes || 'data-section' in attributes;
    return h(
      element,
      { ...attributes, key, onClick: isLink ? () => onPress(attributes) : undefined },
      children.map(draw),
    );
  };
  return <>{nodes.map(draw)}</>;
}
