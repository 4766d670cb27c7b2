import type { Neighbourhood } from '../../glossary/neighbourhood';
import type { GlossaryLinks } from './links';

/** The terms around a term as a list in a list: the related ones, and below each what is related to it. */
export function TermTree({ near, links }: { near: Neighbourhood['near']; links: GlossaryLinks }) {
  return (
    <ul class="term-tree" lang="en">
      {near.map(({ id, label, further }) => (
        <li key={id}>
          <a href={links.term(id)}>{label}</a>
          {further.length > 0 && (
            <ul>
              {further.map((one) => (
                <li key={one.id}>
                  <a href={links.term(one.id)}>{one.label}</a>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
