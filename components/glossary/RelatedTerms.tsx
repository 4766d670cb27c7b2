import { useState } from 'preact/hooks';
import { TermMap, type TermMapProps } from './TermMap';
import { TermTree } from './TermTree';

/** The terms around a term, as a map or as a list: the reader's choice; always the list where there is no room. */
export function RelatedTerms({ t, neighbourhood, links }: TermMapProps) {
  const [view, setView] = useState<'map' | 'list'>('map');
  if (neighbourhood.near.length === 0) return null;
  const choice = (one: typeof view, name: string) => (
    <label>
      <input type="radio" name="related-view" checked={view === one} onChange={() => setView(one)} />
      <span>{name}</span>
    </label>
  );
  return (
    <section class="related" data-view={view} aria-labelledby="related-title">
      <div class="related-head">
        <h2 id="related-title">{t('glossary.related')}</h2>
        <fieldset class="segments">
          <legend class="visually-hidden">{t('glossary.showAs')}</legend>
          {choice('map', t('glossary.map'))}
          {choice('list', t('glossary.list'))}
        </fieldset>
      </div>
      <p class="hint">{t('glossary.relatedHint', { label: neighbourhood.label })}</p>
      <TermMap t={t} neighbourhood={neighbourhood} links={links} />
      <TermTree near={neighbourhood.near} links={links} />
    </section>
  );
}
