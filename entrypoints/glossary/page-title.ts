import { t } from '../../platform/words';
import type { Glossary } from './glossary-data';
import type { GlossaryAddress } from './read-address';

/** The title of the page in the tab and in the history: what is special comes first. */
export function pageTitle(address: GlossaryAddress, glossary: Glossary): string {
  return `${nameOf(address, glossary)} · Termlight`;
}

function nameOf(address: GlossaryAddress, { findEntry, articles }: Glossary): string {
  if (address.kind === 'term') return findEntry(address.termId)?.label ?? t('glossary.missingTerm');
  if (address.kind === 'welcome') return t('firstRun.title');
  if (address.kind === 'article') {
    if (!address.slug) return t('glossary.articles');
    return articles.find(({ slug }) => slug === address.slug)?.title ?? t('glossary.missingArticle');
  }
  return [address.query.trim() || address.group, t('glossary.title')].filter(Boolean).join(' · ');
}
