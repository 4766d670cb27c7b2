import { z } from 'zod';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = z.string().regex(idPattern, 'an id in lower case with hyphens, such as "trigger-point"');
const text = z.string().trim().min(1, 'some text');
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-22');

const source = z.strictObject({
  publisher: text,
  title: text,
  url: z.url({ protocol: /^https?$/, error: 'a web address that begins with https:// or http://' }),
  show: z.boolean().default(true),
});

const sources = z
  .array(source, 'a list of sources, each with publisher, title and url')
  .min(1, 'at least one source')
  .refine((all) => all.some((one) => one.show), 'at least one source that is shown');

const abbreviation = z
  .strictObject({
    text,
    ambiguous: z.boolean(),
    otherSenses: z.array(text).default([]),
    contextWords: z.array(text).default([]),
  })
  .refine((it) => !it.ambiguous || it.contextWords.length > 0, {
    path: ['contextWords'],
    error: 'the words that show this sense, because the abbreviation is ambiguous',
  })
  .refine((it) => !it.ambiguous || it.otherSenses.length > 0, {
    path: ['otherSenses'],
    error: 'what else it stands for, because the abbreviation is ambiguous',
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

/** The front matter of a file in content-data/terms. */
export const termSchema = z.strictObject({
  label: text,
  pronunciation: text.optional(),
  aliases: z.array(text).default([]),
  irregularForms: z.array(text).default([]),
  forbiddenForms: z.array(text).default([]),
  abbreviations: z.array(abbreviation).default([]),
  use: z.enum(['specific', 'general']),
  otherSenseWords: z.array(text).default([]),
  category: z.enum(categories),
  related: z
    .array(id, 'a list of 2 to 6 term ids')
    .min(2, 'at least 2 related terms')
    .max(6, 'at most 6 related terms'),
  section: z
    .string()
    .regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'an article section, such as "my-article#its-anchor"')
    .optional(),
  sources,
  reviewed: isoDate,
});

/** The front matter of a file in content-data/articles. */
export const articleSchema = z.strictObject({
  title: text,
  description: text,
  sources,
  reviewed: isoDate,
});

export type TermFrontMatter = z.infer<typeof termSchema>;
export type ArticleFrontMatter = z.infer<typeof articleSchema>;
