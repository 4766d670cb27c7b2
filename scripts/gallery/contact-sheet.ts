/** One picture of the gallery: what it shows, and its file beside the sheet. */
export interface Picture {
  surface: string;
  state: string;
  mode: string;
  file: string;
}

/** A file name for a picture: the words of its names, joined. */
export function fileNameOf({ surface, state, mode }: Omit<Picture, 'file'>): string {
  return `${[surface, state, mode].map((name) => name.replaceAll(/[^\p{L}\p{N}]+/gu, '-')).join('--')}.png`;
}

/** A page that shows all pictures, a state in a row. */
export function makeContactSheet(pictures: readonly Picture[]): string {
  const states = new Map<string, Picture[]>();
  for (const picture of pictures) {
    const name = `${picture.surface}: ${picture.state}`;
    states.set(name, [...(states.get(name) ?? []), picture]);
  }
  const rows = [...states].map(
    ([name, shown]) => `<h2>${escapeHtml(name)}</h2><div>${shown.map(figureOf).join('')}</div>`,
  );
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Gallery</title>
<style>
  body { margin: 16px; font: 14px system-ui; background: #ccd; }
  div { display: flex; gap: 16px; align-items: start; overflow: auto; }
  figure { margin: 0; } img { max-width: 480px; border: 1px solid #889; }
</style>
${rows.join('\n')}
</html>
`;
}

function figureOf({ mode, file }: Picture): string {
  return `<figure><figcaption>${escapeHtml(mode)}</figcaption><a href="${escapeHtml(file)}"><img src="${escapeHtml(file)}" alt=""></a></figure>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
