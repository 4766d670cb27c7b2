/** How long the browser may take to begin with a download. */
const keptMs = 60_000;

/** Hands the reader a text as a file, which goes where downloads go. */
export function downloadFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
