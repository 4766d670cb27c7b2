import { defineSetting, fieldsOf, isListOf, isOneOf, isText, isTruth, isWithin } from './setting';

/** How terms are marked. */
export type Painter = 'highlights' | 'elements';

/** How terms are marked: without touching the page, or as elements that Tab and screen readers reach. */
export const painterSetting = defineSetting<Painter>('painter', isOneOf('highlights', 'elements'), 'highlights');

/** What a mark looks like. */
export interface MarkLook {
  style: 'underline' | 'tint' | 'both';
  /** `text` is the colour of the marked text itself. */
  colour: 'text' | 'blue' | 'green' | 'purple' | 'orange';
}

/** What marks look like, with both painters. */
export const markLookSetting = defineSetting<MarkLook>('markLook', isMarkLook, { style: 'underline', colour: 'text' });

/** How many mentions are marked: the first on a page, the calm selection, or every one. */
export type Density = 'once' | 'calm' | 'every';

/** How many mentions of a term are marked. Holds on all sites. */
export const densitySetting = defineSetting<Density>('density', isOneOf('once', 'calm', 'every'), 'calm');

/** When the card opens for a pointer. */
export interface CardOpening {
  /** How long the pointer rests on a term, 150 to 600. */
  delayMs: number;
  /** The key without which a pointer opens no card. */
  heldKey: 'none' | 'alt' | 'control' | 'shift';
}

/** After what delay, and with which key held, a pointer opens the card. */
export const cardOpeningSetting = defineSetting<CardOpening>('cardOpening', isCardOpening, {
  delayMs: 300,
  heldKey: 'none',
});

/** The size of the card's text in px. */
export const cardTextSizeSetting = defineSetting<number>('cardTextSize', isWithin(13, 22), 15);

/** Whether the terms that the reader opened are remembered. */
export const keepsRecentTermsSetting = defineSetting<boolean>('keepsRecentTerms', isTruth, true);

/** The ids of the terms opened last, the newest first, at most 12. */
export const recentTermsSetting = defineSetting('recentTerms', isListOf(isText), []);

/** Changes from every mention to the calm selection, or from any other to every mention. Calls must not overlap. */
export async function toggleEveryMention(): Promise<void> {
  await densitySetting.set((await densitySetting.get()) === 'every' ? 'calm' : 'every');
}

function isMarkLook(stored: unknown): stored is MarkLook {
  const { style, colour } = fieldsOf(stored);
  return isOneOf('underline', 'tint', 'both')(style) && isOneOf('text', 'blue', 'green', 'purple', 'orange')(colour);
}

function isCardOpening(stored: unknown): stored is CardOpening {
  const { delayMs, heldKey } = fieldsOf(stored);
  return isWithin(150, 600)(delayMs) && isOneOf('none', 'alt', 'control', 'shift')(heldKey);
}
