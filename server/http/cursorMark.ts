import { createHash } from 'node:crypto'

const MARK_LENGTH = 16

/** A short mark of a query, the same whatever the order of its keys: it binds a cursor to the query that it came from. */
export const cursorMark = (query: object): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  const sorted = JSON.stringify(given.sort(([a], [b]) => (a < b ? -1 : 1)))
  return createHash('sha256').update(sorted).digest('base64url').slice(0, MARK_LENGTH)
}
