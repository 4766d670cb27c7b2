import * as v from 'valibot';
import { listenTo, type MessageName, type Payload } from './messages';

const id = v.pipe(v.string(), v.maxLength(100));
const nothing = v.undefined();

const payloads = {
  findExplanation: id,
  getSenses: nothing,
  getCardStyle: nothing,
  openGlossary: v.object({ termId: v.exactOptional(id), query: v.exactOptional(v.pipe(v.string(), v.maxLength(200))) }),
  startPage: nothing,
  reportFindings: v.nullable(
    v.object({
      counts: v.record(id, v.pipe(v.number(), v.integer(), v.minValue(0))),
      workMs: v.number(),
      isComplete: v.boolean(),
    }),
  ),
  getMarkSheet: v.object({
    style: v.picklist(['underline', 'tint', 'both']),
    colour: v.picklist(['text', 'blue', 'green', 'purple', 'orange']),
  }),
  findTopAddress: nothing,
  tellAddress: v.pipe(v.string(), v.maxLength(2_000)),
  openSection: v.object({ article: id, anchor: id }),
  setTermHidden: v.object({
    termId: id,
    site: v.nullable(v.pipe(v.string(), v.maxLength(253))),
    isHidden: v.boolean(),
  }),
  noteOpened: id,
} satisfies { [Name in MessageName]?: v.GenericSchema<unknown, Payload<Name>> };

type NameToBackground = keyof typeof payloads;

/**
 * Answers one kind of message to the background. What arrives is checked first: a message of the wrong shape is refused
 * with an error to its sender. Returns a stop function.
 */
export function onMessage<Name extends NameToBackground>(
  name: Name,
  answer: Parameters<typeof listenTo<Name>>[2],
): () => void {
  const check = (data: unknown): Payload<Name> => {
    const checked = v.safeParse(payloads[name], data ?? (name === 'reportFindings' ? null : undefined));
    if (!checked.success) throw new TypeError(`message ${name}: ${checked.issues[0].message}`);
    return checked.output as Payload<Name>;
  };
  return listenTo(name, check, answer);
}
