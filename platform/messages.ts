import { browser } from 'wxt/browser';
import type { SectionReference } from '../glossary/entry';
import type { ExplainedTerm } from '../glossary/explained-term';
import type { HidingChange } from './hidden-terms';
import type { MarkLook } from './settings';

/** What one frame of a page reports of the terms found in it. */
export interface FrameFindings {
  /** How often each term is found, by its id. */
  counts: Record<string, number>;
  workMs: number;
  isComplete: boolean;
}

/** Where to go among the words of one frame, as page/walking/walker.ts knows it. */
export interface WalkRequest {
  to: 'next' | 'previous' | 'card';
  termId: string | null;
  from: 'position' | 'view' | 'edge';
}

/** Every message of the extension: what is sent and what is answered. */
export interface Protocol {
  /** To the background: what a card says of a term, or null when there is none. */
  findExplanation(termId: string): ExplainedTerm | null;
  /** To the background: by which words the senses of names are told, packed. */
  getSenses(): string;
  /** To the background: a page begins in the tab, and nothing is found in it yet. */
  startPage(): void;
  /** To the background: what was found in this frame; null when marking has ended there. */
  reportFindings(findings: FrameFindings | null): void;
  /**
   * To the background: the address of the page that a frame belongs to, as `findAddress` gives it; null when the page does
   * not answer.
   */
  findTopAddress(): string | null;
  /** To the background: the page goes on under another address; all its frames are to know. */
  tellAddress(address: string): void;
  /** To the background: the style sheet of the card. */
  getCardStyle(): string;
  /** To the background: open the glossary in a new tab, at a term, a search or its beginning. */
  openGlossary(at: { termId?: string; query?: string }): void;
  /** To the background: open the article in a new tab. */
  openSection(section: SectionReference): void;
  /** To the background: hide a term or show it again. Rejects when that could not be stored. */
  setTermHidden(change: HidingChange): void;
  /** To the background: the explanation of a term was opened, on a page or in the popup. */
  noteOpened(termId: string): void;
  /** To the background: the style sheet of marks with a look. */
  getMarkSheet(look: MarkLook): string;
  /** To a frame of a page: go to another word, or explain the one gone to last. */
  walk(request: WalkRequest): 'there' | 'left' | 'none';
  /** To the top frame of a page: its address. No answer means that the extension does not run there. */
  getAddress(): string | null;
  /** To all frames of a tab: the address under which the page goes on. */
  addressChanged(address: string): void;
}

export type MessageName = keyof Protocol;

/** What is sent along with a message. */
export type Payload<Name extends MessageName> = Parameters<Protocol[Name]>[0];

type Answer<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** Who sent a message. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
}

/** Sends a message to the background, or to one frame or all frames of a tab. Rejects when nobody answers or the answer failed. */
export async function sendMessage<Name extends MessageName>(
  name: Name,
  data: Payload<Name>,
  to?: { tabId: number; frameId?: number },
): Promise<Answer<Name>> {
  const message = { type: name, data };
  const answer = await (to
    ? browser.tabs.sendMessage(to.tabId, message, to.frameId === undefined ? {} : { frameId: to.frameId })
    : browser.runtime.sendMessage(message));
  if (!answer) throw new Error(`message ${name}: no answer`);
  if ('error' in answer) throw new Error(answer.error);
  return answer.result;
}

/**
 * Answers one kind of message. What arrives goes through `check` first, which throws if it is wrong; the sender is told
 * of any error. Returns a stop function.
 */
export function listenTo<Name extends MessageName>(
  name: Name,
  check: (data: unknown) => Payload<Name>,
  answer: (data: Payload<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>,
): () => void {
  const listener = (
    message: { type?: unknown; data?: unknown } | null | undefined,
    { tab, frameId }: { tab?: { id?: number }; frameId?: number },
    respond: (answer: { result: Answer<Name> } | { error: string }) => void,
  ): true | undefined => {
    if (message?.type !== name) return undefined;
    const answering = async () => answer(check(message.data), { tabId: tab?.id, frameId });
    answering().then(
      (result) => respond({ result }),
      (error: Error) => respond({ error: error.message }),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}
