import { z } from 'zod';

/** How ids are written: those of terms, articles and drawings, which are also their file names. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const expectedId = 'an id in lower case with hyphens, such as "trigger-point"';
const id = z.string(expectedId).regex(idPattern, expectedId);
const text = z.string('some text').trim().min(1, 'some text');
const texts = z.array(text, 'a list, such as [one, two]').default([]);
// The marks that set names apart where the index is packed.
const name = text.regex(/^[^|;~*]*$/, 'a name without the marks | ; ~ *');
const names = z.array(name, 'a list, such as [one, two]').default([]);
const trueOrFalse = z.boolean('true or false');
const expectedYear = 'the year of the source in four digits, such as 2021';
const isoDate = z.iso.date('a date such as 2026-11-22');

const source = z.strictObject(
  {
    publisher: text,
    title: text,
    year: z.int(expectedYear).min(1900, expectedYear).max(2100, expectedYear).optional(),
    url: z.url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' }),
    show: trueOrFalse.default(true),
  },
  'a source with publisher, title and url',
);

const sources = z
  .array(source, 'a list of sources, each with publisher, title and url')
  .min(1, 'at least one source')
  .refine((all) => all.some((one) => one.show), 'at least one source that is shown');

const abbreviation = z
  .strictObject(
    {
      text: name,
      ambiguous: trueOrFalse,
      rare: trueOrFalse.default(false),
      longForms: names,
      otherSenses: texts,
      contextWords: names,
      otherSenseWords: names,
    },
    'an abbreviation with text and ambiguous',
  )
  .refine((it) => !it.ambiguous || it.contextWords.length > 0, {
    path: ['contextWords'],
    error: 'the words that show this sense, because the abbreviation is ambiguous',
  })
  .refine((it) => !it.ambiguous || it.otherSenses.length > 0, {
    path: ['otherSenses'],
    error: 'what else it stands for, because the abbreviation is ambiguous',
  })
  .refine((it) => it.ambiguous || !it.rare, {
    path: ['rare'],
    error: 'no such field, because the abbreviation is not ambiguous',
  });

const categories = [
  'condition',
  'symptom',
  'mechanism',
  'anatomy',
  'diagnosis',
  'medicine',
  'therapy',
  'self-care',
  'diet',
  'mind',
  'research',
] as const;

const fields = 'fields, one a line, such as "label: trigger point"';
const expectedSection = 'an article section, such as "my-article#its-anchor"';

/** The front matter of a file in content-data/terms. Every message says what is expected, as a noun. */
export const termSchema = z.strictObject(
  {
    label: name,
    pronunciation: text.optional(),
    aliases: names,
    irregularForms: names,
    forbiddenForms: names,
    abbreviations: z.array(abbreviation, 'a list of abbreviations').default([]),
    use: z.enum(['specific', 'general'], 'specific or general'),
    specificNames: names,
    generalNames: names,
    otherSenseWords: names,
    differentThings: names,
    category: z.enum(categories, `one of ${categories.join(', ')}`),
    related: z
      .array(id, 'a list of 2 to 6 term ids')
      .min(2, 'at least 2 related terms')
      .max(6, 'at most 6 related terms'),
    section: z
      .string(expectedSection)
      .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, expectedSection)
      .optional(),
    sources: sources.max(6, 'at most 6 sources'),
    reviewed: isoDate,
  },
  fields,
);

/** The front matter of a file in content-data/articles. */
export const articleSchema = z.strictObject({ title: text, description: text, sources, reviewed: isoDate }, fields);

export type TermFrontMatter = z.infer<typeof termSchema>;
