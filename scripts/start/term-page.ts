import type { Entry } from '../../glossary/entry';

/**
 * A page on which one term stands under each of its names, as HTML. The words around them are about health, so that
 * everyday names are marked too, and abbreviations have the words beside them that show what they mean. The card has
 * room below the label, where it covers no other name.
 */
export function termPage(
  entry: Pick<Entry, 'label' | 'aliases'>,
  abbreviations: readonly AbbreviationInText[],
): string {
  const sentenceWith = (name: string): string => {
    const { contextWords = [] } = abbreviations.find(({ text }) => text === name)?.senses ?? {};
    return escapeHtml(`${contextWords.slice(0, 3).join(', ')} Doctors write of ${name} to their patients.`.trim());
  };
  const names = new Set([...entry.aliases, ...abbreviations.map(({ text }) => text)]);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(entry.label)} on a page</title>
<style>
  body { display: grid; grid-template-columns: 26rem 1fr; gap: 2rem; margin: 2rem; font: 1.1rem/1.6 system-ui, sans-serif; }
</style>
<p>${sentenceWith(entry.label)}</p>
<ul>
${[...names].map((name) => `<li data-name="${escapeHtml(name)}">${sentenceWith(name)}</li>`).join('\n')}
</ul>
<p>A page about fibromyalgia, osteoarthritis and chronic widespread pain.</p>
</html>
`;
}

/** An abbreviation with the words near by that show its sense; none where it has only one. */
export interface AbbreviationInText {
  text: string;
  senses?: { contextWords: readonly string[] };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
