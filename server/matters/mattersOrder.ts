import type { QueryFilter } from 'mongoose'
import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { MatterFilters } from '#shared/matters/MatterFilters.ts'
import type { Matter } from './Matter.ts'

/** Where a page ends: the day by which open matters stand in order, and the last one's id. */
const ByDay = z.tuple([z.string(), z.string()])
/** Of those that have ended: when they did (ms since 1970). */
const ByEnd = z.tuple([z.number().int(), z.string()])

const after = (field: 'dueOrder' | 'statusAt', value: string | Date, id: string, way: '$gt' | '$lt') =>
  ({ $or: [{ [field]: { [way]: value } }, { [field]: value, _id: { [way]: id } }] }) as QueryFilter<Matter>

/**
 * In which order a list of matters stands, by which index, and how its pages follow each other: open ones by their days, the
 * first before the others; those that have ended the latest first.
 */
export const mattersOrder = ({ as, state, person }: MatterFilters) => {
  const serving = as === 'serving'
  if (state === 'ended')
    return {
      sort: { statusAt: -1, _id: -1 } as const,
      index: serving ? 'servedEnded' : 'ended',
      after: (query: object, cursor: string) => {
        const [at, id] = decodeCursor(query, cursor, ByEnd)
        return after('statusAt', new Date(at), id, '$lt')
      },
      endOf: (query: object, { statusAt, _id }: Matter) => encodeCursor(query, [statusAt.getTime(), _id]),
    }
  return {
    sort: { dueOrder: 1, _id: 1 } as const,
    index: serving ? 'served' : person && person !== 'none' ? 'ofPerson' : 'ofOrganisation',
    after: (query: object, cursor: string) => {
      const [day, id] = decodeCursor(query, cursor, ByDay)
      return after('dueOrder', day, id, '$gt')
    },
    endOf: (query: object, { dueOrder, _id }: Matter) => encodeCursor(query, [dueOrder, _id]),
  }
}
