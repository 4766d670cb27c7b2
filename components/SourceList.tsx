import type { Source } from '../glossary/entry';

/** Numbered sources, each a link that opens in a new tab. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol class="sources">
      {sources.map(({ publisher, title, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {publisher}: {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
