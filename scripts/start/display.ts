/** Why no browser window can be shown here, or null when one can. */
export function findProblemWithDisplay(): string | null {
  if (process.platform !== 'linux') return null;
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? null : 'neither DISPLAY nor WAYLAND_DISPLAY is set';
}
