/** What is left of the time from one moment until another (ms since 1970), 0 to 1. */
export const shareLeft = (from: number, until: number): number =>
  Math.max(0, Math.min(1, (until - Date.now()) / (until - from)))
