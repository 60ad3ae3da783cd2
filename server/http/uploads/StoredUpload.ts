import type { FileType } from '#shared/uploads/FileType.ts'

/** What a handler of an upload receives beside its input: a file that was typed by its content, scanned and stored, for it to keep (keepBytes). */
export type StoredUpload = { bytesId: string; name: string; type: FileType; size: number; sha256: string }
