import { markName } from '../mark-look';
import { flashName, lightName, wordName } from '../walking/current-words';

/** What a mark looks like; `text` is the colour of the marked text itself. */
export interface SheetLook {
  style: 'underline' | 'tint' | 'both';
  colour: 'text' | 'blue' | 'green' | 'purple' | 'orange';
}

/** Hue and strength of colour in OKLCH; the text's own where there is none. */
const hues: Record<SheetLook['colour'], number | null> = { text: null, blue: 260, green: 148, purple: 308, orange: 60 };

const dots = 'underline dotted max(0.1em, 1.5px)';
const lines: Record<SheetLook['style'], string> = { underline: dots, tint: 'underline solid 1px', both: dots };

/**
 * A line is as light as its text, but for black and white, which would have no hue: it goes so far from them that it still
 * has a contrast of 3 where the text has 4.5. So it can be seen on whatever background the text can be read on.
 */
const lineColour = (hue: number): string => `oklch(from currentColor clamp(0.27, l, 0.9) 0.13 ${hue})`;

/**
 * A tint is light under dark text and dark under light text. On a background on which the text can just be read it takes
 * nothing from that; text that is neither dark nor light has room for no tint.
 */
const tintColour = (chroma: string): string =>
  `oklch(from currentColor calc(0.9 - 0.6 * clamp(0, (l - 0.58) * 1000, 1)) ${chroma} / clamp(0, max(l - 0.62, 0.53 - l) * 2, 0.6))`;

/**
 * The whole style sheet of marks, for both painters. For the look of a reader who has changed nothing it is what
 * entrypoints/content/marks.css is, which the manifest puts into every document.
 */
export function createMarkSheet({ style, colour }: SheetLook): string {
  const hue = hues[colour];
  const colouring = [
    ...(hue === null ? [] : [['text-decoration-color', lineColour(hue)]]),
    ...(style === 'underline' ? [] : [['background-color', tintColour(hue === null ? 'c h' : `0.1 ${hue}`)]]),
  ];
  const used = colouring.map(([property]) => ` ${property}: var(${holderOf(property)});`);
  return `${colouring.length > 0 ? holdInElements(colouring) : ''}@media screen {
  ${markName}, ::highlight(${markName}) { text-decoration: ${lines[style]};${used.join('')} }
}
${shared}`;
}

const holderOf = (property = ''): string => `--${markName}-${property}`;

/**
 * Chromium 156 reckons a colour in a rule for highlights with one currentColor for all elements, unless it comes from a
 * registered property of the element. Firefox 153 takes the first value of a registered one, and does right otherwise.
 */
function holdInElements(colouring: readonly string[][]): string {
  const rules = colouring.map(
    ([property]) =>
      `@property ${holderOf(property)} { syntax: "<color>"; inherits: false; initial-value: transparent; }`,
  );
  const values = colouring.map(([property, value]) => `${holderOf(property)}: ${value};`);
  return `@supports not (-moz-appearance: none) {
  ${rules.join('\n  ')}
}
* { ${values.join(' ')} }
`;
}

const shared = `@media screen {
  ::highlight(${wordName}) { text-decoration: underline solid 2px; color: #1d2a2e; background-color: #ffe9a6; }
  ::highlight(${lightName}) { text-decoration: underline solid 2px; color: #fff; background-color: #574400; }
  ::highlight(${flashName}) { text-decoration: underline solid 2px; color: MarkText; background-color: Mark; }
}
${markName}[tabindex] { cursor: help; }
${markName}:focus-visible { outline: 2px solid currentColor; outline-offset: 1px; border-radius: 2px; }
@media screen and (prefers-contrast: more) {
  ${markName}, ::highlight(${markName}) { text-decoration: underline dotted max(0.18em, 3px); }
}
@media screen and (forced-colors: active) {
  ${markName}, ::highlight(${markName}) { text-decoration: underline dotted max(0.15em, 2px) LinkText; }
  ::highlight(${wordName}), ::highlight(${lightName}), ::highlight(${flashName}) {
    text-decoration: underline solid 3px HighlightText; color: HighlightText; background-color: Highlight;
  }
}
`;
