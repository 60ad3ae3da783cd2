import { fileTypeFromBuffer } from 'file-type'
import { FileType } from '#shared/uploads/FileType.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'

const byMedia = new Map<string, FileType>(FileType.options.map((type) => [fileTypes[type].media, type]))

const textOf = (bytes: Uint8Array): string | null => {
  const [first, second] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const encodings = isUtf16 ? [first === 0xff ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'windows-1252']
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {
      // The next one: spreadsheets save lists by the old Western European one to this day.
    }
  }
  return null
}

/** Text that somebody typed: no control characters, and nothing that a program would read as a page, a drawing or a script. */
const isPlain = (text: string): boolean => !/(?![\t\n\r\f])\p{Cc}/u.test(text) && !/^\s*(?:<|#!)/.test(text)

/**
 * What a file is, by its content; null: nothing that is taken. Only of text its name decides anything: whether it is a list
 * (`.csv`).
 */
export const fileTypeOf = async (bytes: Uint8Array, name: string): Promise<FileType | null> => {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found) return byMedia.get(found.mime) ?? null
  const text = textOf(bytes)
  if (text === null || !isPlain(text)) return null
  return name.toLowerCase().endsWith('.csv') ? 'csv' : 'text'
}
