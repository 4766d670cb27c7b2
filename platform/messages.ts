import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import type { Entry } from '../glossary/entry';
import type { HidingChange } from './hidden-terms';

const id = v.pipe(v.string(), v.maxLength(100));
const counts = v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0)));
const findings = v.object({
  counts,
  workMs: v.number(),
  isComplete: v.boolean(),
});
const hidingChange = v.object({
  termId: id,
  site: v.nullable(v.pipe(v.string(), v.maxLength(253))),
  isHidden: v.boolean(),
});
const sectionReference = v.object({ article: id, anchor: id });

/** What one frame of a page reports of the terms found in it. */
export type FrameFindings = v.InferOutput<typeof findings>;

/** Every message of the extension: what is sent and what is answered. */
interface Protocol {
  /** To the background: the explanation of a term, or null when there is none. */
  findEntry(termId: string): Entry | null;
  /** To the background: a page begins in the tab, and nothing is found in it yet. */
  startPage(): void;
  /** To the background: what was found in this frame; null when marking has ended there. */
  reportFindings(findings: FrameFindings | null): void;
  /** To the background: the site of the page that a frame belongs to; null when the page does not answer. */
  findTopSite(): string | null;
  /** To the background: open the article in a new tab. */
  openSection(section: v.InferOutput<typeof sectionReference>): void;
  /** To the background: hide a term or show it again. Rejects when that could not be stored. */
  setTermHidden(change: HidingChange): void;
  /** To the top frame of a page: its site. No answer means that the extension does not run there. */
  getSite(): string | null;
}

const payloads = {
  findEntry: id,
  startPage: v.undefined(),
  reportFindings: v.nullable(findings),
  findTopSite: v.undefined(),
  openSection: sectionReference,
  setTermHidden: hidingChange,
  getSite: v.undefined(),
} as const;

const messaging = defineExtensionMessaging<Protocol>();

/** Sends a message; rejects when nobody answers. */
export const { sendMessage } = messaging;

type MessageName = keyof Protocol;
type Payload<Name extends MessageName> = v.InferOutput<(typeof payloads)[Name]>;

/** Who sent a message. */
export interface Sender {
  tabId: number | undefined;
  frameId: number | undefined;
}

/**
 * Answers one kind of message. What arrives is checked first: a message of the wrong shape is refused with an error to
 * its sender. Returns a stop function.
 */
export function onMessage<Name extends MessageName>(
  name: Name,
  answer: (data: Payload<Name>, sender: Sender) => ReturnType<Protocol[Name]> | Promise<ReturnType<Protocol[Name]>>,
): () => void {
  const listener = ({ data, sender }: { data: unknown; sender: { tab?: { id?: number }; frameId?: number } }) => {
    const checked = v.safeParse(payloads[name], data ?? (name === 'reportFindings' ? null : undefined));
    if (!checked.success) throw new TypeError(`message ${name}: ${checked.issues[0].message}`);
    return answer(checked.output as Payload<Name>, { tabId: sender.tab?.id, frameId: sender.frameId });
  };
  return messaging.onMessage(name, listener as never);
}
