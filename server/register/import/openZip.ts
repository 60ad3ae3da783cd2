import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { guardExpansion } from './guardExpansion.ts'
import { ImportError } from './ImportError.ts'
import type { RegisterSource } from './RegisterSource.ts'

const broken = (path: string, error: unknown) =>
  new ImportError(
    `${path} is a broken or cut-off zip (${(error as Error).message}). What came before the break is kept; fetch the file anew and import again.`,
  )

/** The one JSON file of the zip: all_companies holds a single array. */
const findEntry = async (zip: ZipFile, path: string): Promise<Entry> => {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) if (/\.(?:nd)?json$/i.test(entry.fileName)) entries.push(entry)
  const [entry] = entries
  if (!entry || entries.length > 1) {
    throw new ImportError(`${path} holds ${entries.length} JSON files; the register's zip holds one.`)
  }
  if (!entry.canDecodeFileData()) throw new ImportError(`${path} is encrypted or packed in a way not known here.`)
  return entry
}

async function* readEntry(zip: ZipFile, entry: Entry, path: string): AsyncGenerator<Buffer> {
  try {
    const stream = await zip.openReadStreamPromise(entry)
    yield* guardExpansion(stream, entry.compressedSize)
  } catch (error) {
    if (error instanceof ImportError) throw error
    throw broken(path, error)
  } finally {
    zip.close()
  }
}

/** The register's zip as a stream of JSON: nothing is unpacked to disk or gathered in memory. */
export const openZip = async (path: string): Promise<RegisterSource> => {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((error: unknown) => {
    throw broken(path, error)
  })
  try {
    const entry = await findEntry(zip, path)
    return { chunks: readEntry(zip, entry, path), size: entry.uncompressedSize }
  } catch (error) {
    zip.close()
    throw error instanceof ImportError ? error : broken(path, error)
  }
}
