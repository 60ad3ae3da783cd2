/** A little-endian int32, as in BSON and MongoDB's headers; without the checks of `readInt32LE`, which cost time here. */
export function readInt32(bytes: Buffer, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  )
}
