import { useEffect } from 'preact/hooks';
import { PageFrame, type PagePart } from '../../components/glossary/PageFrame';
import type { ReadingLook } from '../../components/glossary/ReadingControls';
import { openOptions } from '../../platform/extension-pages';
import { readingTextSizeRange } from '../../platform/reading-settings';
import { t } from '../../platform/words';
import type { Glossary } from './glossary-data';
import { links } from './links';
import { pageTitle } from './page-title';
import type { GlossaryAddress } from './read-address';
import { useListAddress } from './use-list-address';
import { useReadingLook } from './use-reading-look';
import { ArticlePlace, ListView, TermPlace, WelcomePlace } from './views';

/** The pages of the glossary, connected to the address and the settings. */
export function GlossaryApp({ glossary, initialLook }: { glossary: Glossary; initialLook: ReadingLook }) {
  const [address, putQuery] = useListAddress();
  const [look, changeLook] = useReadingLook(initialLook);
  const title = pageTitle(address, glossary);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <PageFrame
      t={t}
      links={links}
      current={partOf(address)}
      reading={{ look, sizes: readingTextSizeRange, onChange: changeLook }}
      onOpenOptions={() => void openOptions()}
    >
      {address.kind === 'list' && <ListView glossary={glossary} address={address} onQueryChange={putQuery} />}
      {address.kind === 'term' && <TermPlace glossary={glossary} termId={address.termId} />}
      {address.kind === 'article' && <ArticlePlace glossary={glossary} slug={address.slug} />}
      {address.kind === 'welcome' && <WelcomePlace glossary={glossary} />}
    </PageFrame>
  );
}

/** The part of the glossary that is the current page; one term is in the list, and not it. */
function partOf(address: GlossaryAddress): PagePart | null {
  if (address.kind === 'list') return 'list';
  return address.kind === 'article' ? 'article' : null;
}
