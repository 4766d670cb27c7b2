import type { Translate } from '../words';

/** A page that the popup leads to. */
export interface PopupLink {
  href: string;
  onOpen: () => void;
}

export interface PopupFootProps {
  t: Translate;
  articles: PopupLink;
  glossary: PopupLink;
  options: PopupLink;
}

/** The ways to the extension's own pages. */
export function PopupFoot({ t, articles, glossary, options }: PopupFootProps) {
  const links = [
    { ...articles, name: t('popup.articles') },
    { ...glossary, name: t('popup.fullGlossary') },
    { ...options, name: t('popup.options') },
  ];
  return (
    <footer class="popup-foot">
      <nav aria-label={t('popup.pages')}>
        {links.map(({ href, name, onOpen }) => (
          <a
            key={href}
            href={href}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => {
              event.preventDefault();
              onOpen();
            }}
          >
            {name}
          </a>
        ))}
      </nav>
    </footer>
  );
}
