import { buffer } from 'node:stream/consumers'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

const opened = (zip: Buffer): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, file) => (error ? reject(error) : resolve(file)))
  })
const contentOf = (file: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    file.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream))))
  })

/** The files in a ZIP, by their names. */
export const unzipped = async (zip: Buffer): Promise<Map<string, Buffer>> => {
  const file = await opened(zip)
  const files = new Map<string, Buffer>()
  return new Promise((resolve, reject) => {
    file.on('error', reject)
    file.on('end', () => resolve(files))
    file.on('entry', (entry: Entry) => {
      contentOf(file, entry).then((content) => {
        files.set(entry.fileName, content)
        file.readEntry()
      }, reject)
    })
    file.readEntry()
  })
}
