import type { PageFindings } from '../../page/page-marking';
import { type FrameFindings, sendMessage } from '../../platform/messages';

/**
 * Tells the background what is found in this frame, and that nothing is any more when marking ends or the page is
 * left. `onUnanswered` is called when the background cannot be reached.
 */
export function startReporting(onUnanswered: () => void, signal: AbortSignal): (findings: PageFindings) => void {
  let last: FrameFindings | null = null;
  const send = (findings: FrameFindings | null): void => {
    sendMessage('reportFindings', findings).catch(onUnanswered);
  };
  signal.addEventListener('abort', () => send(null));
  window.addEventListener('pagehide', () => send(null), { signal });
  window.addEventListener('pageshow', (event) => event.persisted && send(last), { signal });
  return ({ counts, workMs, isComplete }) => {
    const findings = { counts: Object.fromEntries(counts), workMs, isComplete };
    const isNews = JSON.stringify(last?.counts) !== JSON.stringify(findings.counts) || last?.isComplete !== isComplete;
    last = findings;
    if (isNews) send(findings);
  };
}
