/** All files opened from disk count as one site: they have no host. */
export const localFilesSite = 'local files';

/** The site of an address: its host name, or one name for all local files. Null for pages that are no site. */
export function findSite({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string | null {
  if (protocol === 'file:') return localFilesSite;
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}

/**
 * The address of a page as site rules see it: its site and its path, such as `clinic.example/forum/7`, without what
 * stands after ? and #, cut after 2,000 characters. Local files are their site only. Null for pages that are no site.
 */
export function findAddress(location: Pick<URL, 'protocol' | 'hostname' | 'pathname'>): string | null {
  const site = findSite(location);
  return site === null || site === localFilesSite ? site : (site + location.pathname).slice(0, 2_000);
}

/** The site of an address that `findAddress` gave. */
export function siteOf(address: string): string {
  return address.split('/', 1)[0] ?? address;
}
