import { BIND, EXECUTE } from './pgMessages.ts'
import type { Parameter, Step } from './Statement.ts'

/** Above this size a parameter is written beside the rest instead of copied into it. */
const COPY_LIMIT_BYTES = 16_384
/** One format code for all results: binary. */
const BINARY_RESULTS = Buffer.from([0, 1, 0, 1])

/** Bind and Execute of a prepared statement: parameters and results in binary form. Large parameters stay apart. */
export function bindAndExecute({ statement, parameters }: Step): Buffer[] {
  const values = parameters.map((value) => (typeof value === 'string' ? Buffer.from(value) : value))
  const bytes = values.reduce((sum, value) => sum + 4 + (value?.length ?? 0), 0)
  const isLarge = bytes > COPY_LIMIT_BYTES
  const head = bindHead(statement.name, values, bytes)
  const parts: Buffer[] = [head]
  for (const value of values) {
    const length = Buffer.alloc(4)
    length.writeInt32BE(value ? value.length : -1)
    parts.push(length)
    if (value) parts.push(value)
  }
  parts.push(BINARY_RESULTS, EXECUTE)
  return isLarge ? parts : [Buffer.concat(parts)]
}

function bindHead(name: string, values: readonly Parameter[], valueBytes: number): Buffer {
  const nameBytes = Buffer.byteLength(name)
  const head = Buffer.alloc(5 + 1 + nameBytes + 1 + 2 + 2 + 2)
  head[0] = BIND
  head.writeInt32BE(head.length - 1 + valueBytes + 4, 1)
  head.write(name, 6)
  head.writeInt16BE(1, 7 + nameBytes)
  head.writeInt16BE(1, 9 + nameBytes)
  head.writeInt16BE(values.length, 11 + nameBytes)
  return head
}
