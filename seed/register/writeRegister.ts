import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { finished, pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'

/** Characters gathered before they are written: a write a company would cost more than making it. */
const CHUNK = 1024 * 1024
/** Fast rather than small: the text is ten times smaller at any level. */
const ZIP_LEVEL = 1

function* asLines(companies: Iterable<object>): Generator<string> {
  let chunk = ''
  for (const company of companies) {
    chunk += `${JSON.stringify(company)}\n`
    if (chunk.length > CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  yield chunk
}

function* asArray(companies: Iterable<object>): Generator<string> {
  let chunk = '['
  let separator = ''
  for (const company of companies) {
    chunk += separator + JSON.stringify(company)
    separator = ','
    if (chunk.length > CHUNK) {
      yield chunk
      chunk = ''
    }
  }
  yield `${chunk}]\n`
}

/** Write companies to a file as its name says: .ndjson a company a line, .json an array, .zip an array in a zip like all_companies. */
export const writeRegister = async (path: string, companies: Iterable<object>): Promise<void> => {
  const file = createWriteStream(path)
  if (path.endsWith('.ndjson')) return pipeline(Readable.from(asLines(companies)), file)
  if (path.endsWith('.json')) return pipeline(Readable.from(asArray(companies)), file)
  if (!path.endsWith('.zip')) throw new Error(`${path}: name the file .ndjson, .json or .zip`)
  const zip = new ZipFile()
  zip.addReadStream(Readable.from(asArray(companies)), 'all_companies.json', { compressionLevel: ZIP_LEVEL })
  zip.end()
  zip.outputStream.pipe(file)
  await Promise.race([finished(file), once(zip, 'error').then(([error]) => Promise.reject(error))])
}
