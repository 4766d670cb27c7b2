import { useRef, useState } from 'preact/hooks';
import type { NamedTerm } from '../../glossary/named-term';
import { Switch } from '../Switch';
import type { Translate } from '../words';
import type { PageFindings, PageStatus } from './page-status';
import { useRovingFocus } from './use-roving-focus';

export interface PageTermsProps {
  t: Translate;
  page: PageStatus;
  findings: PageFindings;
  termsById: ReadonlyMap<string, NamedTerm>;
  showsEveryMention: boolean;
  onEveryMentionChange: (isWanted: boolean) => void;
  /** Goes to the next place of a term on the page; tells whether there is one. */
  onJump: (termId: string) => Promise<boolean>;
  onOpenTerm: (termId: string) => void;
}

/** The terms of the page that the popup was opened over, or why there are none. */
export function PageTerms(props: PageTermsProps) {
  const { t, page, findings, termsById } = props;
  const rows = findings.terms.flatMap(([id, count]) => {
    const term = termsById.get(id);
    return term ? [{ term, count }] : [];
  });
  const isOn = page.kind === 'site' && page.status.isOn;
  if (!isOn || rows.length === 0) {
    const words =
      page.kind === 'site' && !isOn ? 'popup.pageOff' : findings.isRead ? 'popup.pageEmpty' : 'popup.pageReading';
    return (
      <p class="empty" role="status">
        {t(words)}
      </p>
    );
  }
  return (
    <>
      <div class="panel-head">
        <p>{t('popup.pageCount', rows.length)}</p>
        <Switch isOn={props.showsEveryMention} onChange={props.onEveryMentionChange}>
          {t('popup.everyMention')}
        </Switch>
      </div>
      <PageTermRows {...props} rows={rows} />
    </>
  );
}

function PageTermRows({
  t,
  rows,
  onJump,
  onOpenTerm,
}: PageTermsProps & { rows: readonly { term: NamedTerm; count: number }[] }) {
  const list = useRef<HTMLUListElement>(null);
  useRovingFocus(list, 'list');
  const [news, setNews] = useState('');
  const jump = ({ id, label }: NamedTerm): void => {
    setNews('');
    void onJump(id).then((isThere) => setNews(t(isThere ? 'popup.jumped' : 'popup.notThere', { term: label })));
  };
  return (
    <>
      <p class="news" role="status">
        {news || t('popup.jumpHint')}
      </p>
      <ul class="term-rows" ref={list}>
        {rows.map(({ term, count }) => (
          <li key={term.id}>
            <button
              type="button"
              data-stop="jump"
              tabIndex={-1}
              aria-label={t('popup.jump', count, { term: term.label })}
              onClick={() => jump(term)}
            >
              <span lang="en">{term.label}</span> <span class="count">{count}</span>
            </button>
            <button
              type="button"
              class="explain"
              data-stop="explain"
              tabIndex={-1}
              aria-label={t('popup.explainTerm', { term: term.label })}
              onClick={() => onOpenTerm(term.id)}
            >
              {t('popup.explain')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
