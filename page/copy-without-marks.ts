import { markName } from './mark-look';

export interface CopyOptions {
  document: Document;
  /** Takes back the marks of all texts for which `isCopied` holds. */
  takeBack: (isCopied: (node: Node) => boolean) => void;
  /** Marks again what was taken back. */
  markAgain: () => void;
}

/**
 * Keeps mark elements out of what is copied: before the page hears of it, the marks in the selection are taken back, and
 * they are made again when the browser has copied.
 */
export function copyWithoutMarks({ document, takeBack, markAgain }: CopyOptions, signal: AbortSignal): void {
  const onCopy = (): void => {
    const selection = document.getSelection();
    if (!selection || selection.isCollapsed) return;
    takeBack((node) => selection.containsNode(node, true));
    // The browser copies right after the last listener.
    setTimeout(() => !signal.aborted && markAgain());
  };
  const onDrag = ({ dataTransfer }: DragEvent): void => {
    // What is dragged was collected before anybody is told of it.
    const html = dataTransfer?.getData('text/html');
    if (html?.includes(`<${markName}`)) dataTransfer?.setData('text/html', withoutMarks(html));
  };
  const window = document.defaultView;
  window?.addEventListener('copy', onCopy, { capture: true, passive: true, signal });
  window?.addEventListener('cut', onCopy, { capture: true, passive: true, signal });
  window?.addEventListener('dragstart', onDrag, { capture: true, passive: true, signal });
}

function withoutMarks(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const mark of body.querySelectorAll(markName)) mark.replaceWith(...mark.childNodes);
  return body.innerHTML;
}
