import { siteOf } from './site';

/**
 * Tells whether a rule is about an address that `findAddress` gave. A rule is a host (`clinic.example`), a host and its
 * subdomains (`*.clinic.example`), or either with a path in which * stands for anything (`clinic.example/forum/*`, which
 * is also about `clinic.example/forum`).
 */
export function matchesRule(rule: string, address: string): boolean {
  const ruleHost = siteOf(rule);
  const host = siteOf(address);
  const isHost = ruleHost.startsWith('*.') ? `.${host}`.endsWith(ruleHost.slice(1)) : host === ruleHost;
  const pattern = rule.slice(ruleHost.length);
  const path = address.slice(host.length);
  return isHost && (!pattern || matchesPattern(pattern, path) || matchesPattern(pattern, `${path}/`));
}

/** In time that grows with the lengths only, however many stars there are. */
function matchesPattern(pattern: string, text: string): boolean {
  let end = 0;
  const isFound = pattern.split('*').every((piece, index, { length }) => {
    // The first piece stands at the beginning, the last at the end, and each other as early as can be.
    const latest = index === length - 1 ? Math.max(end, text.length - piece.length) : text.indexOf(piece, end);
    const start = index === 0 ? 0 : latest;
    end = start + piece.length;
    return start >= 0 && text.startsWith(piece, start);
  });
  return isFound && end === text.length;
}
