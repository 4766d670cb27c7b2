import type { Highlighter, PaintedMatch } from '../highlighter';
import { markName } from '../mark-look';
import { findWordRange } from './word-range';

/** Names of the highlights of the word that is explained or walked to: on text that is dark, and on text that is light. */
export const wordName = `${markName}-current`;
export const lightName = `${markName}-current-light`;
/** Name of the highlight of a word that was jumped to, for as long as it flashes. */
export const flashName = `${markName}-flash`;

/** Why a word is shown: its card is open, or the reader has come to it. */
type Reason = 'card' | 'walk';

/** Shows a word as the one that the reader is at; null when there is none any more. It may be one that is not marked. */
export type ShowWord = (reason: Reason, painted: PaintedMatch | null, isFlash?: boolean) => void;

/**
 * Creates what shows words of the page as current, by highlights with either painter, so that the page stays as it is.
 * Nothing is shown once `signal` is aborted.
 */
export function createCurrentWords(highlighter: Highlighter, signal: AbortSignal): ShowWord {
  const shown = new Map<Reason, { name: string; range: StaticRange }>();
  const draw = (): void => {
    for (const name of [wordName, lightName, flashName]) {
      const ranges = [...shown.values()].flatMap((one) => (one.name === name ? [one.range] : []));
      CSS.highlights.delete(name);
      if (ranges.length === 0) continue;
      const highlight = new Highlight(...ranges);
      highlight.priority = 1;
      CSS.highlights.set(name, highlight);
    }
  };
  signal.addEventListener('abort', () => {
    shown.clear();
    draw();
  });
  return (reason, painted, isFlash = false) => {
    if (signal.aborted) return;
    shown.delete(reason);
    const range = painted && findWordRange(highlighter, painted);
    if (range) {
      highlighter.styleFor(range.startContainer);
      const name = isFlash ? flashName : hasLightText(range.startContainer) ? lightName : wordName;
      shown.set(reason, { name, range: new StaticRange(range) });
    }
    draw();
  };
}

/** Each of the two looks can be read by itself: a colour that is not given as red, green and blue does no harm. */
function hasLightText({ parentElement }: Node): boolean {
  const colour = parentElement ? getComputedStyle(parentElement).color : '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return red * 0.3 + green * 0.6 + blue * 0.1 > lightFrom;
}

/** Of 255: colours that are brighter are meant for a dark background. */
const lightFrom = 145;
