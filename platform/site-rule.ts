import { siteOf } from './site';

/**
 * Tells whether a rule is about an address that `findAddress` gave. A rule is a host (`clinic.example`), a host and its
 * subdomains (`*.clinic.example`), or either with a path in which * stands for anything (`clinic.example/forum/*`, which
 * is also about `clinic.example/forum`).
 */
export function matchesRule(rule: string, address: string): boolean {
  const ruleHost = siteOf(rule);
  const host = siteOf(address);
  const isHost = ruleHost.startsWith('*.')
    ? host === ruleHost.slice(2) || host.endsWith(ruleHost.slice(1))
    : host === ruleHost;
  if (!isHost || !isPathRule(rule)) return isHost;
  const pattern = rule.slice(ruleHost.length);
  const path = address.slice(host.length) || '/';
  return matchesPattern(pattern, path) || (pattern.endsWith('/*') && matchesPattern(pattern.slice(0, -2), path));
}

/** Tells whether a rule is about a part of a site only. */
export function isPathRule(rule: string): boolean {
  return rule.includes('/');
}

/** In time that grows with the lengths only, however many stars there are. */
function matchesPattern(pattern: string, text: string): boolean {
  const pieces = pattern.split('*');
  const [first = '', ...others] = pieces;
  const last = others.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
