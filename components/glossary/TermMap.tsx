import { type ComponentChildren, h } from 'preact';
import type { Neighbourhood } from '../../glossary/neighbourhood';
import type { Translate } from '../words';
import type { GlossaryLinks } from './links';
import { layOutMap, lineLetters, type MapNode } from './map-layout';

export interface TermMapProps {
  t: Translate;
  neighbourhood: Neighbourhood;
  links: GlossaryLinks;
}

/**
 * The terms around a term as a drawing of links. For screen readers it is the list in a list that it is drawn from; Tab
 * goes through it in the order of that list.
 */
export function TermMap({ t, neighbourhood, links }: TermMapProps) {
  const { width, height, centre, near, links: curves } = layOutMap(neighbourhood);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing
    <svg
      class="term-map"
      viewBox={`0 0 ${width} ${height}`}
      style={{ '--map-width': width }}
      role="group"
      aria-label={t('glossary.mapOf', { label: neighbourhood.label })}
    >
      {curves.map(({ path, ring }) => (
        <path key={path} class={`map-link ring-${ring}`} d={path} />
      ))}
      <g class="map-node ring-0" lang="en">
        <NodeBox node={centre} />
      </g>
      <DrawnList>
        {near.map(({ node, further }) => (
          <DrawnItem key={node.id}>
            <NodeLink node={node} path={links.term(node.id)} />
            {further.length > 0 && (
              <DrawnList>
                {further.map((one) => (
                  <DrawnItem key={one.id}>
                    <NodeLink node={one} path={links.term(one.id)} />
                  </DrawnItem>
                ))}
              </DrawnList>
            )}
          </DrawnItem>
        ))}
      </DrawnList>
    </svg>
  );
}

/** A drawing has no elements for lists. */
const DrawnList = ({ children }: { children: ComponentChildren }) => h('g', { role: 'list', lang: 'en' }, children);
const DrawnItem = ({ children }: { children: ComponentChildren }) => h('g', { role: 'listitem' }, children);

function NodeLink({ node, path }: { node: MapNode; path: string }) {
  return (
    <a href={path} class={`map-node ring-${node.ring}`}>
      <NodeBox node={node} />
    </a>
  );
}

const lineHeight = 18;
/** The width that the longest line may take. */
const lineWidth = (node: MapNode): number => node.width - 16;

function NodeBox({ node }: { node: MapNode }) {
  const { x, y, width, height, lines } = node;
  const firstLine = y + height / 2 - ((lines.length - 1) * lineHeight) / 2;
  return (
    <>
      <rect x={x} y={y} width={width} height={height} rx={8} />
      <text text-anchor="middle" dominant-baseline="central">
        {lines.map((line, n) => (
          <tspan
            key={n}
            x={x + width / 2}
            y={firstLine + n * lineHeight}
            {...(line.length > lineLetters ? { textLength: lineWidth(node), lengthAdjust: 'spacingAndGlyphs' } : {})}
          >
            {line}
            {n < lines.length - 1 && !line.endsWith('-') && ' '}
          </tspan>
        ))}
      </text>
    </>
  );
}
