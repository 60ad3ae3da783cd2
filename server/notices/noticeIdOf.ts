import { createHash } from 'node:crypto'
import { ID_LENGTH } from '#shared/ids/defineId.ts'
import type { NoticeRecord } from './NoticeRecord.ts'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

type Told = Pick<NoticeRecord, 'cause' | 'to' | 'organisationId' | 'actsFor'>

/** The id of the notice of one thing to one person in one role: always the same, and of the form of any other id. */
export const noticeIdOf = ({ cause, to, organisationId, actsFor }: Told): string => {
  const hash = createHash('sha256').update([cause, to, organisationId, actsFor].join(' ')).digest()
  const letters = [...hash.subarray(0, ID_LENGTH)].map((byte) => LETTERS[byte % LETTERS.length])
  return `ntc_${letters.join('')}`
}
