import type { Hearer } from './Hearer.ts'
import type { NoticeRecord } from './NoticeRecord.ts'

/** Somebody who would be told, if they may be. */
export type Candidate = Pick<NoticeRecord, 'to' | 'organisationId' | 'actsFor' | 'inPlaceOf'> &
  Pick<Hearer, 'kind' | 'thing'>
