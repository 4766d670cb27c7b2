/** A mark on the page: where in the page's whole text it begins, and its text. */
export interface PlacedMark {
  start: number;
  text: string;
}

/** What can be told of a page by walking through it. */
export interface PageReading {
  /** All text of the page, that in open shadow roots included. */
  text: string;
  /** Every element, attribute, comment (but `isLeftOver`) and text node, one text node apart from the next. */
  shape: string;
  marks: PlacedMark[];
}

const markName = 'explained-term';

/** Reads what is in the body of the page now. */
export function readPage(): PageReading {
  const starts = new Map<Node, number>();
  const elements: Element[] = [];
  let text = '';
  let shape = '';
  const walk = (node: Node): void => {
    starts.set(node, text.length);
    if (node instanceof Text) {
      text += node.data;
      shape += `"${node.data}"`;
    } else if (node instanceof Element) {
      if (node.localName === markName) elements.push(node);
      shape += `<${node.localName}${[...node.attributes].map(({ name, value }) => ` ${name}=${value}`).join('')}>`;
      if (node.shadowRoot) walkInto(node.shadowRoot);
      if (node instanceof HTMLTemplateElement) walkInto(node.content);
      walkInto(node);
      shape += '</>';
      // Lit's own comments have a random number in them.
    } else if (node instanceof Comment && !isLeftOver(node)) shape += `<!--${node.data.replace(/\d{6,}/g, '')}-->`;
  };
  const walkInto = (node: Node): void => {
    for (const child of node.childNodes) if (!isScript(child)) walk(child);
  };
  walk(document.body);
  const place = (node: Node, offset: number): number => (starts.get(node) ?? Number.NaN) + offset;
  const ranges = [...(CSS.highlights?.get(markName) ?? [])].map((range) => ({
    start: place(range.startContainer, range.startOffset),
    end: place(range.endContainer, range.endOffset),
  }));
  const marks = [
    ...ranges,
    ...elements.map((node) => ({ start: place(node, 0), end: place(node, 0) + (node.textContent ?? '').length })),
  ]
    .map(({ start, end }) => ({ start, text: text.slice(start, end) }))
    .sort((a, b) => a.start - b.start || a.text.length - b.text.length);
  return { text, shape, marks };
}

/**
 * Whether a comment was left by React when it took over a server's HTML. What is taken out and put back later comes to
 * stand behind it, what changes within one commit stays before it: that hangs on how many updates React joins.
 */
function isLeftOver({ data }: Comment): boolean {
  return data === ' ' || data === '&' || data === '/&';
}

function isScript(node: Node): boolean {
  return node instanceof Element && (node.localName === 'script' || node.localName === 'explained-term-card');
}
