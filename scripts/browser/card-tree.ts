import type { Page, Protocol } from 'puppeteer-core';
import type { BrowserName } from './find-browser';

/** An element or text inside the card, which lives in a closed shadow root that no selector reaches. */
export interface CardNode {
  /** Element name in lower case, or `#text`. */
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: CardNode[];
  /** Scrolls the element into view and gives its middle in viewport pixels. */
  getCenter(): Promise<{ x: number; y: number }>;
}

/** Reads the open card with the debugging protocol of the browser; null when no card is open. */
export function findCard(page: Page, browser: BrowserName): Promise<CardNode | null> {
  return findOwn(page, browser, 'explained-term-card');
}

/** Reads what is in the closed shadow root of an element of ours in the same way; null where there is no such element. */
export function findOwn(page: Page, browser: BrowserName, hostName: string): Promise<CardNode | null> {
  return browser === 'chromium' ? findInChromium(page, hostName) : findInFirefox(page, hostName);
}

/** The text of a node and everything in it, with single spaces. */
export function textOf(node: CardNode): string {
  return [node.text, ...node.children.map(textOf)].join(' ').replace(/\s+/g, ' ').trim();
}

/** All nodes in and below `node` that `fits`. */
export function findNodes(node: CardNode, fits: (node: CardNode) => boolean): CardNode[] {
  return [...(fits(node) ? [node] : []), ...node.children.flatMap((child) => findNodes(child, fits))];
}

async function findInChromium(page: Page, hostName: string): Promise<CardNode | null> {
  const session = await page.createCDPSession();
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const findHost = (node: Protocol.DOM.Node): Protocol.DOM.Node | undefined =>
    node.localName === hostName
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(findHost).find(Boolean);
  const shadow = findHost(root)?.shadowRoots?.[0];
  const toCardNode = (node: Protocol.DOM.Node): CardNode => {
    const pairs = node.attributes ?? [];
    return {
      name: node.nodeType === 3 ? '#text' : node.localName,
      attributes: Object.fromEntries(pairs.flatMap((name, n) => (n % 2 === 0 ? [[name, pairs[n + 1] ?? '']] : []))),
      text: node.nodeType === 3 ? node.nodeValue : '',
      children: (node.children ?? []).map(toCardNode),
      async getCenter() {
        await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId });
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendNodeId });
        const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      },
    };
  };
  const [card] = (shadow?.children ?? []).map(toCardNode);
  return card ?? null;
}

/** A node as WebDriver BiDi serializes it: https://www.w3.org/TR/webdriver-bidi/#type-script-RemoteValue */
interface RemoteNode {
  sharedId: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: RemoteNode[];
    shadowRoot?: RemoteNode | null;
  };
}

/** puppeteer has no public way to send a BiDi command of its own. */
interface BidiPage {
  mainFrame(): {
    browsingContext: {
      id: string;
      userContext: {
        browser: { session: { send(method: string, parameters: unknown): Promise<{ result: unknown }> } };
      };
    };
  };
}

/** A modal dialog in which the card is may stand in an open shadow root. */
const findHostExpression = (hostName: string): string => `(function find(root) {
  const found = root.querySelector('${hostName}');
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inRoot = element.shadowRoot && find(element.shadowRoot);
    if (inRoot) return inRoot;
  }
  return null;
})(document)`;

async function findInFirefox(page: Page, hostName: string): Promise<CardNode | null> {
  const { browsingContext } = (page as unknown as BidiPage).mainFrame();
  const { session } = browsingContext.userContext.browser;
  const target = { context: browsingContext.id };
  const send = async <Result>(method: string, parameters: Record<string, unknown>): Promise<Result> => {
    const { result } = await session.send(method, { target, awaitPromise: true, ...parameters });
    return (result as { result: Result }).result;
  };
  const host = await send<RemoteNode>('script.evaluate', {
    expression: findHostExpression(hostName),
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 20 },
  });
  const toCardNode = ({ sharedId, value }: RemoteNode): CardNode => ({
    name: value?.nodeType === 3 ? '#text' : (value?.localName ?? ''),
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? '') : '',
    children: (value?.children ?? []).map(toCardNode),
    async getCenter() {
      const { value: json } = await send<{ value: string }>('script.callFunction', {
        functionDeclaration:
          '(node) => { node.scrollIntoView({ block: "nearest" }); const r = node.getBoundingClientRect(); return JSON.stringify({ x: r.x + r.width / 2, y: r.y + r.height / 2 }); }',
        arguments: [{ sharedId }],
      });
      return JSON.parse(json);
    },
  });
  const [card] = (host.value?.shadowRoot?.value?.children ?? []).map(toCardNode);
  return card ?? null;
}
