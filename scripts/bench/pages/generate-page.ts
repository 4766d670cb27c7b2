import { createRandom, type Random } from '../../random';
import { createTextSource, type TextSource, type Topic } from './page-text';

export interface PageRequest {
  seed: number;
  /** Length of the whole HTML in bytes; met to about 1 kB. */
  bytes: number;
  topic: Topic;
  /** Script text to run in the page's head, before anything of the body is there. */
  script?: string;
}

/**
 * Makes the HTML of a page that is built as real ones are: navigation, headings, paragraphs with links and emphasis,
 * lists, tables, quotations, figures and a footer. A megabyte holds about 20,000 text nodes, and somewhat less than half
 * of it is text. The same request gives the same page.
 */
export function generatePage({ seed, bytes, topic, script = '' }: PageRequest): string {
  const random = createRandom(seed);
  const text = createTextSource(random, topic);
  const parts = [pageStart(script, text, random)];
  let length = Buffer.byteLength(parts[0] ?? '') + pageEnd.length;
  while (length < bytes) {
    const part = makeSection(text, random);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('') + pageEnd;
}

const pageEnd =
  '</main>\n<footer class="page-footer"><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li></ul></footer>\n</body></html>\n';

const style = `body{font:16px/1.5 sans-serif;max-width:50rem;margin:0 auto}.card{border:1px solid #ccc;padding:8px}
table{border-collapse:collapse}td{border:1px solid #ddd;padding:2px 6px}nav ul{display:flex;flex-wrap:wrap;gap:8px}`;

function pageStart(script: string, text: TextSource, random: Random): string {
  const links = Array.from(
    { length: 14 },
    () => `<li><a href="/part/${random.between(1, 900)}">${phrase(text)}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A generated page</title><style>${style}</style>
<script>${script.replaceAll('</script', '<\\/script')}</script></head>
<body><header><h1>Notes for readers</h1></header>
<nav><ul>${links.join('')}</ul></nav>
<main>`;
}

function makeSection(text: TextSource, random: Random): string {
  const level = random.isTrue(0.3) ? 'h2' : 'h3';
  const heading = `\n<${level} id="s${random.between(1, 99999)}"><span>${phrase(text)} ${phrase(text)}</span></${level}>\n`;
  const parts = Array.from({ length: random.between(2, 4) }, () => makeParagraph(text, random));
  const extra = random.next();
  if (extra < 0.3) parts.push(makeList(text, random));
  else if (extra < 0.45) parts.push(makeTable(text, random));
  else if (extra < 0.55) parts.push(`<blockquote class="quote">${makeParagraph(text, random)}</blockquote>\n`);
  else if (extra < 0.65) {
    parts.push(
      `<figure class="card"><div class="image"></div><figcaption>${inline(text.sentence(), random)}</figcaption></figure>\n`,
    );
  }
  return heading + parts.join('');
}

function makeParagraph(text: TextSource, random: Random): string {
  const words = Array.from({ length: random.between(2, 5) }, () => text.sentence()).flat();
  return `<p class="text text--body" id="p${random.between(1, 999999)}" data-kind="copy">${inline(words, random)}</p>\n`;
}

function makeList(text: TextSource, random: Random): string {
  const items = Array.from({ length: random.between(3, 8) }, () =>
    random.isTrue(0.5)
      ? `<li class="list__item">${inline(text.sentence(), random)}</li>\n`
      : `<li class="list__item"><a class="list__link" href="/list/${random.between(1, 900)}/index.html">${phrase(text)}</a></li>\n`,
  );
  return `<ul class="list">\n${items.join('')}</ul>\n`;
}

function makeTable(text: TextSource, random: Random): string {
  const columns = random.between(2, 5);
  const row = (cell: string): string =>
    `<tr>${Array.from({ length: columns }, () => `<${cell} class="data__cell">${phrase(text)}</${cell}>`).join('')}</tr>\n`;
  return `<table class="data">${row('th')}${Array.from({ length: random.between(3, 9) }, () => row('td')).join('')}</table>\n`;
}

const wrappers = ['em', 'strong', 'span', 'b'];

/** Wraps a few words here and there, so that text comes in nodes of about 25 characters. */
function inline(words: readonly string[], random: Random): string {
  let html = '';
  for (let at = 0; at < words.length; ) {
    const plain = random.between(4, 11);
    html += `${at > 0 ? ' ' : ''}${words.slice(at, at + plain).join(' ')}`;
    at += plain;
    if (at >= words.length) break;
    const wrapped = random.between(1, 4);
    const inner = words.slice(at, at + wrapped).join(' ');
    at += wrapped;
    if (random.isTrue(0.35))
      html += ` <a class="link link--inline" href="/topic/${random.between(1, 99999)}/overview.html" data-track="body">${inner}</a>`;
    else {
      const name = random.pick(wrappers);
      html += ` <${name} class="inline inline--${name}">${inner}</${name}>`;
    }
  }
  return html;
}

function phrase(text: TextSource): string {
  return text.phrase().join(' ');
}
