import { createRandom } from '../../scripts/random';
import { makeOddHtml } from './odd-html';
import { readPage } from './read-page';

/** How a page of odd documents compares with what it was before it was marked. */
export interface OddComparison {
  markCount: number;
  /** Where the text differs first, with what stands there now; null where it is the same. */
  textChange: string | null;
  /** The same for elements, attributes, comments and text nodes. */
  shapeChange: string | null;
}

/** What the tests call in the page. */
export interface OddPage {
  /** Puts so many odd documents into the page, each in a place of its own. */
  load(seed: number, count: number): void;
  compare(): OddComparison;
  /** The text before each mark that stands where none may, with the names of the elements around it. */
  misplacedMarks(): string[];
}

const excluded = [
  ...['script', 'style', 'template', 'textarea', 'input', 'select', 'option', 'title', 'svg', 'math', 'pre', 'code'],
  ...['kbd', 'samp', 'button', 'noscript', 'iframe', 'object', 'video', '[translate=no]', '.notranslate'],
  ...['[contenteditable]:not([contenteditable=false])', '[role=textbox]', 'head', 'frameset'],
].join();

let before = readPage();

(globalThis as unknown as { odd: OddPage }).odd = {
  load(seed, count) {
    const random = createRandom(seed);
    for (let n = 0; n < count; n++) getMain().append(parse(makeOddHtml(random), n));
    before = readPage();
  },
  compare() {
    const now = readPage();
    return {
      markCount: now.marks.length,
      textChange: findChange(before.text, now.text),
      shapeChange: findChange(before.shape, now.shape),
    };
  },
  misplacedMarks() {
    const ranges = [...(CSS.highlights?.get('explained-term') ?? [])];
    const places = [
      ...ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]),
      ...document.querySelectorAll('explained-term'),
    ];
    const inTemplates = [...document.querySelectorAll('template')].flatMap(({ content }) => [
      ...content.querySelectorAll('explained-term'),
    ]);
    return [...places, ...inTemplates]
      .filter((node) => node.parentElement?.closest(excluded) || node.getRootNode() !== document)
      .map((node) => `${pathOf(node)}: ${node.textContent}`);
  },
};

function findChange(before: string, now: string): string | null {
  if (before === now) return null;
  let at = 0;
  while (before[at] === now[at]) at++;
  return `${at}: expected ${before.slice(at - 40, at + 40)}, found ${now.slice(at - 40, at + 40)}`;
}

function getMain(): HTMLElement {
  const main = document.querySelector('main');
  if (!main) throw new Error('the page has no main');
  return main;
}

/** By each of the two ways in which a page can have HTML parsed: one knows of scripts, the other does not. */
function parse(html: string, n: number): HTMLElement {
  const place = document.createElement('section');
  if (n % 2 === 0) place.innerHTML = html;
  else {
    const { head, body } = new DOMParser().parseFromString(html, 'text/html');
    place.append(...head.childNodes, ...body.childNodes);
  }
  return place;
}

function pathOf(node: Node): string {
  const names: string[] = [];
  for (let at = node.parentElement; at; at = at.parentElement) names.unshift(at.localName);
  return names.join('>');
}
