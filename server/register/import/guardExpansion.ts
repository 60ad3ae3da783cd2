import { ImportError } from './ImportError.ts'

/** The whole register is some 3 GB of JSON; what expands to more than this is not it. */
const MOST_BYTES = 24 * 1024 ** 3
/** JSON of companies packs to a twentieth or so; looked at once there is enough to tell. */
const MOST_EXPANSION = 300
const JUDGED_FROM = 64 * 1024 * 1024

/** Pass an entry's bytes on as long as they are what a register could hold: a zip bomb is refused, not unpacked. */
export async function* guardExpansion(bytes: AsyncIterable<Buffer>, packed: number): AsyncGenerator<Buffer> {
  let expanded = 0
  for await (const chunk of bytes) {
    expanded += chunk.length
    if (expanded > MOST_BYTES || (expanded > JUDGED_FROM && expanded > packed * MOST_EXPANSION)) {
      throw new ImportError(
        `The zip expands from ${packed} to more than ${expanded} bytes, as no register does: it was not taken in any further. Fetch the file anew from the register.`,
      )
    }
    yield chunk
  }
}
