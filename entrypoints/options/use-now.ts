import { useEffect, useState } from 'preact/hooks';

const lookAgainMs = 10_000;

/** The time in ms since 1970, looked at every ten seconds. */
export function useNow(): number {
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), lookAgainMs);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
