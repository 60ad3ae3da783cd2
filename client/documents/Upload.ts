import type { ApiError } from '../api/ApiError.ts'

/** A file on its way: waiting for its turn, being sent (0 to 1), or refused. What has arrived is no upload any more. */
export type Upload = {
  id: string
  file: File
  state: 'waiting' | 'sending' | 'failed'
  part: number
  error: ApiError | null
  /** Known before sending: larger than what is taken. */
  tooLarge: boolean
}
