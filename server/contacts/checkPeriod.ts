import { Refusal } from '#server/http/Refusal.ts'

/** A role does not end before it begins. */
export const checkPeriod = ({ from, until }: { from: string | null; until: string | null }): void => {
  if (from !== null && until !== null && until < from) throw new Refusal('contact.period')
}
