import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { ImportError } from './ImportError.ts'
import { openZip } from './openZip.ts'
import type { RegisterSource } from './RegisterSource.ts'

/** What every zip begins with. */
const ZIP_MARK = Buffer.from('PK')
const CHUNK = 256 * 1024

/** A file of the register, whatever it is called: a zip by its first bytes, else JSON or NDJSON as it stands. */
export const openSource = async (path: string): Promise<RegisterSource> => {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new ImportError(`${path} can't be read (${error.code}). Check the name and your right to read it.`)
  })
  try {
    const stat = await file.stat()
    if (!stat.isFile()) throw new ImportError(`${path} is not a file.`)
    const beginning = Buffer.alloc(ZIP_MARK.length)
    await file.read(beginning, 0, beginning.length, 0)
    if (beginning.equals(ZIP_MARK)) return await openZip(path)
    return { chunks: createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Buffer>, size: stat.size }
  } finally {
    await file.close()
  }
}
