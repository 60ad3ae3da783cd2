import { PARSE } from './pgMessages.ts'
import type { Statement } from './Statement.ts'

/** Has PostgreSQL prepare a statement under its name; the types of parameters follow from the SQL. */
export function parseMessage({ name, sql }: Statement): Buffer {
  const text = Buffer.from(`${name}\0${sql}\0`)
  const message = Buffer.alloc(5 + text.length + 2)
  message[0] = PARSE
  message.writeInt32BE(message.length - 1, 1)
  text.copy(message, 5)
  return message
}
