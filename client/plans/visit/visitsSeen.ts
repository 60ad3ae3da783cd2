const nameOf = (userId: string): string => `ycrm.planVisit.${userId}`

/** Whether a person has been asked around in a plan on this browser: once is enough, whatever they answered. */
export const visitsSeen = {
  has: (userId: string): boolean => localStorage.getItem(nameOf(userId)) !== null,
  add: (userId: string): void => localStorage.setItem(nameOf(userId), 'seen'),
}
