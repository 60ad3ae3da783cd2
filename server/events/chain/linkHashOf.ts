import { hashOf } from './hashOf.ts'

/** Version of the format of links and contents; a change of either is a new number beside the old. */
const FORMAT = 1

type Link = {
  eventId: string
  customerId: string
  recordedAt: Date
  index: number
  previous: string | null
  content: string
}

/** The hash of a link: what stays provable after the content has been erased. */
export const linkHashOf = ({ eventId, customerId, recordedAt, index, previous, content }: Link): string =>
  hashOf({ format: FORMAT, eventId, customerId, recordedAt: recordedAt.toISOString(), index, previous, content })
