import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

interface Trail {
  /** Ids of the terms opened one from the other; empty while the lists are shown. */
  trail: readonly string[];
  openTerm: (termId: string) => void;
  /** Back to the term at this place of the trail; -1 for the lists. */
  goBack: (to: number) => void;
}

/** Keeps the terms that were opened one from the other, and gives the focus back to where the first was opened. */
export function useTrail(onOpened: (termId: string) => void): Trail {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const origin = useRef<HTMLElement | null>(null);
  const isOpen = trail.length > 0;
  useEffect(() => {
    if (!isOpen) origin.current?.focus();
  }, [isOpen]);
  const openTerm = (termId: string): void => {
    if (!isOpen) origin.current = document.activeElement as HTMLElement | null;
    // A term that leads to itself is no further step.
    if (trail.at(-1) !== termId) setTrail([...trail, termId]);
    onOpened(termId);
  };
  const goBack = useCallback((to: number) => setTrail((now) => now.slice(0, to + 1)), []);
  return { trail, openTerm, goBack };
}
