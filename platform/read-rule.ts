import { localFilesSite } from './site';

/** Why what a reader typed is no rule for sites. */
export type RuleProblem = 'empty' | 'space' | 'everything' | 'protocol' | 'port' | 'star' | 'host' | 'long';

/** A rule as `matchesRule` takes it, or what is wrong with the text. */
export type ReadRule = { rule: string; problem: null } | { rule: null; problem: RuleProblem };

const mostCharacters = 300;

/**
 * Reads a rule as somebody types or pastes it: a host, `*.` before it, a path, or a whole web address, of which the
 * protocol and what stands after ? and # are left out. A rule that was read reads as itself.
 */
export function readRule(text: string): ReadRule {
  const typed = text.trim();
  if (typed.toLowerCase() === localFilesSite) return { rule: localFilesSite, problem: null };
  const place = typed.replace(/^https?:\/\//i, '').replace(/[?#].*$/s, '');
  const problem = findPlaceProblem(place);
  if (problem) return { rule: null, problem };
  const [hostText = ''] = place.split('/', 1);
  const stars = hostText.startsWith('*.') ? '*.' : '';
  const path = place.slice(hostText.length);
  const url = parse(`http://${hostText.slice(stars.length)}${path}`);
  if (!url || !isHost(url.hostname)) return { rule: null, problem: 'host' };
  const rule = stars + url.hostname + (path.length > 1 ? url.pathname : '');
  return rule.length > mostCharacters ? { rule: null, problem: 'long' } : { rule, problem: null };
}

/** Tells whether a text is a rule just as it stands. */
export function isRule(text: string): boolean {
  return readRule(text).rule === text;
}

function findPlaceProblem(place: string): RuleProblem | null {
  const [host = ''] = place.split('/', 1);
  if (place === '') return 'empty';
  if (/\s/.test(place)) return 'space';
  if (/^\*\.?(\/\*?)?$/.test(place)) return 'everything';
  if (/^[^/]*:\d*$/.test(host) && !host.endsWith(']')) return host.endsWith(':') ? 'protocol' : 'port';
  if (/^[a-z][a-z0-9+.-]*:/i.test(place)) return 'protocol';
  if (host.replace(/^\*\./, '').includes('*')) return 'star';
  if (/[@\\%]/.test(host)) return 'host';
  return place.length > mostCharacters ? 'long' : null;
}

function isHost(name: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.?$/.test(name) || /^\[[0-9a-f:.]+\]$/.test(name);
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
