import type { Actor } from './Actor.ts'

/**
 * From when on who acts for a customer sees what was done with one of its records: a co-owner sees the time when the company
 * was a founder only if the founder shared its events. Undefined: from the beginning.
 */
export const seenSince = ({ actsFor }: Actor, customerId: string): Date | undefined => {
  const founded = actsFor?.foundedFrom
  if (!founded || founded.sharedSections.includes('events')) return undefined
  const founderIds: string[] = [founded.customerId, ...(founded.claimedIds ?? [])]
  return founderIds.includes(customerId) ? new Date(founded.becameCompanyAt) : undefined
}
