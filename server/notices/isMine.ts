import type { Actor } from '#shared/access/Actor.ts'
import type { NoticeRecord } from './NoticeRecord.ts'

/** Whether a notice is told to this person in the role in which they act now; of one notice what `mine` asks of many. */
export const isMine = (
  { userId, organisation, actsFor }: Actor,
  notice: Pick<NoticeRecord, 'to' | 'actsFor' | 'organisationId'>,
): boolean => {
  if (notice.to !== userId) return false
  if (actsFor) return actsFor.customerIds.some((id) => id === notice.actsFor)
  return notice.actsFor === null && notice.organisationId === (organisation?.id ?? null)
}
