import { z } from 'zod'

type File = {
  /** As it is kept by whoever takes it; safe to name a file by. */
  name: string
  /** Media type, by the content and never by the sender's word. */
  media: string
  size: number
  bytes: AsyncIterable<Uint8Array>
}

const isFile = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'bytes' in value && 'media' in value && 'size' in value

/** The answer of a contract that sends a stored file: sent as it is, to be kept, never shown as a page of ours. */
export const StoredFile = z
  .custom<File>(isFile)
  .meta({ type: 'string', format: 'binary', override: { type: 'string', format: 'binary' } })
export type StoredFile = z.infer<typeof StoredFile>
