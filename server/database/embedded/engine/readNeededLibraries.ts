const elfMagic = 0x7f454c46
const littleEndian64Bit = 0x0201
const [loadable, dynamic] = [1, 2]
const [tagEnd, tagNeeded, tagStringTable] = [0n, 1n, 5n]

type Segment = { type: number; fileOffset: number; address: bigint; fileSize: number }

function readSegments(file: Buffer): Segment[] {
  const tableOffset = Number(file.readBigUInt64LE(0x20))
  const entrySize = file.readUInt16LE(0x36)
  return Array.from({ length: file.readUInt16LE(0x38) }, (_, index) => {
    const entry = tableOffset + index * entrySize
    return {
      type: file.readUInt32LE(entry),
      fileOffset: Number(file.readBigUInt64LE(entry + 8)),
      address: file.readBigUInt64LE(entry + 16),
      fileSize: Number(file.readBigUInt64LE(entry + 32)),
    }
  })
}

/**
 * The libraries a program or library loads by itself (DT_NEEDED), such as `libssl.so.3`; undefined when the bytes are
 * no 64-bit little-endian ELF file. Format: System V ABI, chapter 5 (dynamic linking).
 */
export function readNeededLibraries(file: Buffer): string[] | undefined {
  if (file.length < 64 || file.readUInt32BE(0) !== elfMagic || file.readUInt16BE(4) !== littleEndian64Bit) {
    return undefined
  }
  const segments = readSegments(file)
  const section = segments.find(({ type }) => type === dynamic)
  if (!section) return []
  const needed: number[] = []
  let stringsAddress = 0n
  for (let at = section.fileOffset; at < section.fileOffset + section.fileSize; at += 16) {
    const tag = file.readBigInt64LE(at)
    const value = file.readBigUInt64LE(at + 8)
    if (tag === tagEnd) break
    if (tag === tagNeeded) needed.push(Number(value))
    if (tag === tagStringTable) stringsAddress = value
  }
  const home = segments.find(
    ({ type, address, fileSize }) =>
      type === loadable && address <= stringsAddress && stringsAddress < address + BigInt(fileSize),
  )
  if (!home) return []
  const strings = home.fileOffset + Number(stringsAddress - home.address)
  return needed.map((offset) => file.toString('latin1', strings + offset, file.indexOf(0, strings + offset)))
}
