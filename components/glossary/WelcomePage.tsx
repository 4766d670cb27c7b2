import type { ComponentChildren } from 'preact';
import type { Translate } from '../words';
import type { GlossaryLinks } from './links';

export interface WelcomePageProps {
  t: Translate;
  links: GlossaryLinks;
  /** The article that is recommended. */
  article: { slug: string; title: string };
  onOpenOptions: () => void;
}

/** What a reader sees once, after installing: what Termlight does, a text to try it on, a promise, and how to stop it. */
export function WelcomePage({ t, links, article, onOpenOptions }: WelcomePageProps) {
  return (
    <article class="welcome">
      <h1>{t('firstRun.title')}</h1>
      <p class="lead">{t('firstRun.lead')}</p>
      <p>{t('firstRun.marks')}</p>
      <Part id="try" title={t('firstRun.try')}>
        <p>{t('firstRun.tryHint')}</p>
        <SampleText />
        <p class="hint">{t('firstRun.language')}</p>
      </Part>
      <Part id="privacy" title={t('firstRun.private')}>
        <p>{t('firstRun.offline')}</p>
        <p>{t('firstRun.nothingKept')}</p>
      </Part>
      <Part id="off" title={t('firstRun.off')}>
        <p>{t('firstRun.offHere')}</p>
        <p>{t('firstRun.offWords')}</p>
        <p class="hint">{t('firstRun.findButton')}</p>
      </Part>
      <Part id="next" title={t('firstRun.next')}>
        <ul class="ways">
          <li>
            <a href={links.list}>{t('firstRun.nextGlossary')}</a>
          </li>
          <li>
            <a href={links.article(article.slug)}>{t('firstRun.nextArticle', { title: article.title })}</a>
          </li>
          <li>
            <button type="button" onClick={onOpenOptions}>
              {t('firstRun.nextOptions')}
            </button>
          </li>
        </ul>
        <p>{t('firstRun.again')}</p>
        <p class="hint">{t('firstRun.notAdvice')}</p>
      </Part>
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

/** A text as it may stand on any page, with words that are marked in it: English, as all that Termlight marks. */
function SampleText() {
  return (
    <div class="sample" lang="en">
      <p>
        “My doctor thinks that I have fibromyalgia. Most days I am tired, and brain fog makes it hard to find my words.
        Since spring my hip hurts when I lie on that side. It may be bursitis, so I will have an MRI next week. Until
        then I am trying pacing and gentle stretching.”
      </p>
    </div>
  );
}
