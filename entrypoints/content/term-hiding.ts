import type { TermHiding } from '../../page/card/card-content';
import { findHidingScope } from '../../platform/hidden-terms';
import { sendMessage } from '../../platform/messages';

/**
 * Creates what the cards of a site's pages hide terms with. A change that cannot be stored, also because the extension
 * was updated or removed, rejects: the card says so, and is not taken away by it.
 */
export function createTermHiding(site: string): TermHiding {
  return {
    site,
    // Unknown is shown like not hidden: whoever then presses is told that nothing can be stored.
    findScope: (termId) => findHidingScope(termId, site).catch(() => null),
    async change(termId, { scope, isHidden }) {
      await sendMessage('setTermHidden', { termId, site: scope === 'site' ? site : null, isHidden });
      return findHidingScope(termId, site);
    },
  };
}
