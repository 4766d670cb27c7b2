import { type ComponentChildren, h } from 'preact';
import type { DrawingNode } from '../glossary/entry';

export interface FigureViewProps {
  drawing: DrawingNode;
  /** What is read out instead of the drawing. */
  alternative: string;
  /** The caption below it. */
  children: ComponentChildren;
}

/** A drawing with its caption. For screen readers it is one image with a text alternative. */
export function FigureView({ drawing, alternative, children }: FigureViewProps) {
  return (
    <figure class="figure">
      {h('svg', { ...drawing.attributes, role: 'img', 'aria-label': alternative }, drawing.children.map(renderNode))}
      <figcaption>{children}</figcaption>
    </figure>
  );
}

function renderNode(node: DrawingNode | string, key: number): ComponentChildren {
  if (typeof node === 'string') return node;
  return h(node.element, { ...node.attributes, key }, node.children.map(renderNode));
}
