/** The bytes of a stored field: lean documents hold the driver's Binary, whose bytes are a view. */
export const bytesOf = (stored: unknown): Uint8Array => {
  const { buffer } = stored as { buffer: Uint8Array }
  return buffer instanceof Uint8Array ? buffer : (stored as Uint8Array)
}
