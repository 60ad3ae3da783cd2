import type { ReceiverChoice } from '#shared/handOffs/ReceiverChoice.ts'
import type { ReceiverDraft } from './ReceiverDraft.ts'

const FIELDS = { svc: 'serviceId', team: 'teamId', usr: 'userId' } as const

/** A whole choice as the contract takes it; null while something of it is missing. */
export const receiverOf = ({ organisationId, place }: ReceiverDraft): ReceiverChoice | null => {
  const prefix = place?.split('_')[0] as keyof typeof FIELDS | undefined
  if (!organisationId || !place || !prefix || !(prefix in FIELDS)) return null
  return { organisationId, [FIELDS[prefix]]: place } as unknown as ReceiverChoice
}
