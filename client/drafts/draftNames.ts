const PREFIX = 'ycrm.draft.'
const ATTEMPTS = 'ycrm.attempt.'

/** How unfinished words are named in the browser's storage: by the person who writes them, then by what they are about. */
export const draftNames = {
  of: (userId: string, key: string): string => `${PREFIX}${userId}.${key}`,
  isDraft: (name: string): boolean => name.startsWith(PREFIX),
  isOf: (name: string, userId: string): boolean => name.startsWith(`${PREFIX}${userId}.`),
  isAttempt: (name: string): boolean => name.startsWith(ATTEMPTS),
}
