import { describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../matching/address-guard';

/** Asks about the only "pain" in a text. */
function isGuarded(text: string): boolean {
  const start = text.indexOf('pain');
  return createAddressGuard(text).covers(start, start + 'pain'.length);
}

describe('an address', () => {
  it.each([
    ['a web address', 'see https://example.org/hip/pain/now.'],
    ['one in brackets', 'see (https://example.org/pain) here'],
    ['one without protocol', 'see www.pain-clinic.example, please'],
    ['a host name', 'see pain.org.'],
    ['a host name with a path', 'see pain.co.uk/hip'],
    ['a host name with a query', 'see pain.com?page=2'],
    ['a query', 'see example.com?q=pain&page=2'],
    ['a host name with a port', 'at pain.com:8080'],
    ['an address in a long tail', `https://example.org/${'a'.repeat(300)}/pain`],
    ['an address cut by invisible characters', 'https:\u200b/\u200b/example.org/\u200bpain'],
    ['a mail address', 'write to pain@clinic.example'],
    ['the host of one', 'write to info@pain.example'],
    ['a file name', 'open pain.pdf now'],
    ['a quoted file name', 'open “hip-pain.docx”'],
    ['a file name in capitals', 'open pain.PDF'],
    ['a hashtag', 'my day #pain'],
    ['a hashtag after an invisible character', 'my day #\u200bpain'],
    ['a hashtag that begins with an accent', 'my day #été-pain'],
    ['a hashtag in brackets', 'my day (#pain)'],
    ['a handle', 'thanks @pain!'],
    ['a path', 'in /var/pain/log'],
    ['a path from here', 'in ./pain/log'],
    ['a path from home', 'in ~/pain'],
    ['a folder', 'in docs/pain/'],
    ['a Windows path', 'in C:\\pain\\log'],
    ['a file of any kind', 'tail pain.log; edit my-pain.service'],
    ['a member of an object', 'call chart.pain(x)'],
    ['a name of a machine', 'host pain-07 is up'],
    ['one with letters before the number', 'pain-db02'],
    ['a variable', 'set $pain'],
    ['a placeholder', 'Dear {pain}'],
    ['an option', 'run --pain'],
    ['a function', 'then pain() runs'],
    ['a namespace', 'std pain::hip'],
    ['an element of a list', 'set pain[0]'],
    ['a pointer', 'set p->pain'],
    ['an assignment', 'with pain=5'],
  ])('is guarded: %s', (_, text) => {
    expect(isGuarded(text)).toBe(true);
  });
});

describe('prose', () => {
  it.each([
    ['the word alone', 'pain'],
    ['a slash between words', 'pain/fatigue'],
    ['several slashes between words', 'fatigue/pain/sleep'],
    ['and/or', 'pain and/or fatigue'],
    ['a full stop without space', 'pain.Then it went'],
    ['a full stop without space and capital', 'pain.it hurts'],
    ['the end of a sentence', 'It was pain.'],
    ['brackets and quotes', '(“pain”)'],
    ['an address next to it', 'https://example.org pain www.example.org'],
    ['a handle and a no-break space before it', '@anna\u00a0pain'],
    ['a handle and a thin space before it', '@anna\u2009pain\u202f@ben'],
    ['a hashtag on the line before', '#day\npain'],
    ['an image between it and a handle', '@anna\ufffcpain'],
    ['a number sign before a number', '#1 pain'],
    ['a possessive', 'pain’s'],
    ['a colon', 'Note:pain'],
    ['a hyphen', 'pain-free'],
    ['a dash of two hyphens between words', 'ache--pain'],
    ['a remark in brackets', 'pain (mild)'],
    ['initials before it', 'U.S. pain'],
    ['other script around it', 'это:pain。痛み'],
  ])('is not: %s', (_, text) => {
    expect(isGuarded(text)).toBe(false);
  });
});

it('tells the runs of one text apart', () => {
  const text = 'pain www.pain.org pain, pain-02 pain';
  const guard = createAddressGuard(text);
  expect([...text.matchAll(/pain/g)].map(({ index }) => guard.covers(index, index + 4))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});
