import type { ErrorBody } from '#shared/errors/ErrorBody.ts'

type Answer = ErrorBody['error']

/** What the server refused, in the words and with the code that it gave; status 0 and `network.failed` when none answered. */
export class ApiError extends Error {
  readonly status: number
  readonly code: string
  readonly details: { field: string; problem: string }[]
  /** The record as it is now, when a stale version was refused (412). */
  readonly current: unknown
  readonly requestId: string | undefined

  constructor(status: number, answer: Partial<Answer> & { code: string }) {
    super(answer.message ?? '')
    this.name = 'ApiError'
    this.status = status
    this.code = answer.code
    this.details = answer.details ?? []
    this.current = answer.current
    this.requestId = answer.requestId
  }
}
