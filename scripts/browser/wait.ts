/**
 * Asks until there is an answer other than null, undefined or false, and gives it.
 * @throws Error that names `what` when there is none within `timeoutMs`.
 */
export async function waitUntil<Answer>(
  ask: () => Promise<Answer | null | undefined | false>,
  what: string,
  timeoutMs = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + timeoutMs;
  while (Date.now() < deadline) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`waited ${timeoutMs / 1000} s until ${what}`);
}
