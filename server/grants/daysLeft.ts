const DAY = 24 * 60 * 60 * 1000

/** Days until a moment, the one under way included; 0 when it has passed. */
export const daysLeft = (until: Date, now: Date): number =>
  Math.max(0, Math.ceil((until.getTime() - now.getTime()) / DAY))
