import type { QueryFilter } from 'mongoose'
import type { Actor } from '#shared/access/Actor.ts'
import type { NoticeRecord } from './NoticeRecord.ts'

/** The notices of a person in the role in which they act now: what is told to them as a customer does not mix with their work. */
export const mine = ({ userId, organisation, actsFor }: Actor): QueryFilter<NoticeRecord> =>
  ({
    to: userId,
    ...(actsFor
      ? { actsFor: { $in: actsFor.customerIds } }
      : { actsFor: null, organisationId: organisation?.id ?? null }),
  }) as QueryFilter<NoticeRecord>
