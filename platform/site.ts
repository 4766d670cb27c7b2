/** All files opened from disk count as one site: they have no host. */
export const localFilesSite = 'local files';

/** The site of an address: its host name, or one name for all local files. Null for pages that are no site. */
export function findSite({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): string | null {
  if (protocol === 'file:') return localFilesSite;
  return protocol === 'http:' || protocol === 'https:' ? hostname : null;
}
