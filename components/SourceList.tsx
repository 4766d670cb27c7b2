import type { Source } from '../glossary/entry';

/** Numbered sources, each a link that opens in a new tab. */
export function SourceList({ sources }: { sources: readonly Source[] }) {
  return (
    <ol class="sources" lang="en">
      {sources.map(({ publisher, title, year, url }) => (
        <li key={url}>
          <a href={url} target="_blank" rel="noopener noreferrer">
            {publisher}
            {year && `, ${year}`}: {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
