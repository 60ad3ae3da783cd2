import { cursorMark } from './cursorMark.ts'

/** The opaque cursor of a page's end: `position` holds the sort fields of the last row, `query` everything the list was asked by. */
export const encodeCursor = (query: object, position: (string | number | null)[]): string =>
  Buffer.from(JSON.stringify([cursorMark(query), ...position])).toString('base64url')
