/** What the reader must know of every explanation, and when it was last checked. */
export function Disclaimer({ reviewed }: { reviewed: string }) {
  return <p class="disclaimer">General information, not medical advice. Last checked {reviewed}.</p>;
}
