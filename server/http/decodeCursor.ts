import { z } from 'zod'
import { cursorMark } from './cursorMark.ts'
import { Refusal } from './Refusal.ts'

const Encoded = z.tuple([z.string()], z.unknown())

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The position in a cursor made by encodeCursor for the same query. Refuses any other with request.cursor (400). */
export const decodeCursor = <P extends z.ZodType>(query: object, cursor: string, Position: P): z.output<P> => {
  const encoded = Encoded.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!encoded.success) throw new Refusal('request.cursor')
  const [mark, ...rest] = encoded.data
  const position = Position.safeParse(rest)
  if (mark !== cursorMark(query) || !position.success) throw new Refusal('request.cursor')
  return position.data
}
