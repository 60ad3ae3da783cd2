/** Where a frame's length stands: how many bytes must have come before `lengthOf` can tell the whole length in bytes. */
export type FrameFormat = { headerBytes: number; lengthOf: (header: Buffer) => number }

/**
 * Cuts a byte stream into frames, however the stream is split into chunks. A frame is a view of the arrived bytes where
 * one chunk holds it, and is joined once, when its last byte has come, where it does not: no copy grows with the number
 * of chunks. `lengthOf` throws to refuse a frame by its announced length, before its bytes are kept.
 */
export class FrameReader {
  readonly #format: FrameFormat
  readonly #onFrame: (frame: Buffer) => void
  #chunks: Buffer[] = []
  #kept = 0
  #needed = 0

  constructor(format: FrameFormat, onFrame: (frame: Buffer) => void) {
    this.#format = format
    this.#onFrame = onFrame
  }

  /** Bytes of an unfinished frame held at the moment. */
  get keptBytes(): number {
    return this.#kept
  }

  push(chunk: Buffer): void {
    if (this.#kept === 0) {
      this.#cut(chunk)
      return
    }
    this.#chunks.push(chunk)
    this.#kept += chunk.length
    if (this.#kept >= this.#needed) {
      const joined = Buffer.concat(this.#chunks, this.#kept)
      this.#chunks = []
      this.#kept = 0
      this.#cut(joined)
    }
  }

  #cut(bytes: Buffer): void {
    const { headerBytes, lengthOf } = this.#format
    let start = 0
    let needed = headerBytes
    while (bytes.length - start >= headerBytes) {
      const length = lengthOf(start === 0 ? bytes : bytes.subarray(start, start + headerBytes))
      if (bytes.length - start < length) {
        needed = length
        break
      }
      this.#onFrame(bytes.subarray(start, start + length))
      start += length
    }
    if (start < bytes.length) {
      const rest = start === 0 ? bytes : bytes.subarray(start)
      this.#chunks.push(rest)
      this.#kept = rest.length
      this.#needed = needed
    }
  }
}
