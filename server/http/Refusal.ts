import type { ErrorCode } from '#shared/errors/errors.ts'

type Details = {
  /** Values for the text of the error. */
  values?: Record<string, string | number>
  /** Field by field, what is wrong. */
  fields?: { field: string; problem: string }[]
  /** The record as it is now, where the caller's version is stale. */
  current?: unknown
}

/** A request that can't be carried out, with the code whose text says what to do. Throw it anywhere below http/. */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly details: Details
  constructor(code: ErrorCode, details: Details = {}) {
    super(code)
    this.code = code
    this.details = details
  }
}
