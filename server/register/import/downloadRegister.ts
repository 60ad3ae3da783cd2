import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { ImportError } from './ImportError.ts'

/** How long the register may stay silent, in milliseconds. */
const PATIENCE = 60_000
const HTTP_TOO_MANY = 429

type Options = { url: string; path: string; onProgress?: (bytes: number) => void }

/**
 * Fetch the register's bulk file to `path`: a zip is read from its end, so it must be whole first. Throws ImportError when
 * it did not come whole.
 */
export const downloadRegister = async ({ url, path, onProgress = () => {} }: Options): Promise<void> => {
  const silence = new AbortController()
  const restart = () => {
    clearTimeout(timer)
    timer = setTimeout(() => silence.abort(), PATIENCE)
  }
  let timer = setTimeout(() => silence.abort(), PATIENCE)
  let bytes = 0
  try {
    const answer = await fetch(url, { signal: silence.signal })
    if (answer.status === HTTP_TOO_MANY) throw new ImportError('The register says: too many requests. Try again later.')
    if (!answer.ok || !answer.body) throw new ImportError(`The register answered ${answer.status}. Try again later.`)
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length
        restart()
        onProgress(bytes)
        done(null, chunk)
      },
    })
    await pipeline(Readable.fromWeb(answer.body as ReadableStream), count, createWriteStream(path))
    const expected = Number(answer.headers.get('content-length') ?? bytes)
    if (bytes !== expected) throw new ImportError(`Only ${bytes} of ${expected} bytes came. Try again.`)
  } catch (error) {
    if (error instanceof ImportError) throw error
    const { cause, code, message } = error as NodeJS.ErrnoException & { cause?: Error }
    if (code === 'ENOSPC') throw new ImportError(`No room for the download at ${path}. Free some space and try again.`)
    throw new ImportError(`The register's file did not come whole (${cause?.message ?? message}). Try again.`)
  } finally {
    clearTimeout(timer)
  }
}
