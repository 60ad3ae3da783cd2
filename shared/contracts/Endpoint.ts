import type { z } from 'zod'
import type { ErrorCode } from '#shared/errors/errors.ts'

/**
 * What an endpoint promises. The server validates by it, the client calls by it, the OpenAPI page is printed from it.
 * `params`, `query` and `body` are strict objects: an unknown field is an error that names the field.
 */
export type Endpoint = {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Express path, e.g. `/api/customers/:customerId/events`. */
  path: string
  summary: string
  /** Who may ask at all; what they then see is up to the access rules. */
  audience: 'anyone' | 'signedIn'
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  response: z.ZodType
  errors: readonly ErrorCode[]
  /** A record with a current state: the caller sends its version in If-Match, a stale one is answered by 412. */
  versioned?: true
  /** A write that changes nothing durable of the product's own (sign-out): needs no Idempotency-Key, no transaction. */
  transient?: true
  /** How many plain requests it weighs where an account or an organisation is limited; 1 when not said. */
  cost?: number
  /**
   * The answer is a file to keep: sent under this name and type, or as it was stored (a StoredFile), never shown by the
   * browser as a page of ours.
   */
  file?: { type: 'application/json' | 'text/html'; name: string } | 'stored'
  /**
   * It takes a file: the field `file` of a multipart body and nothing else. Before the handler sees it, it has been typed by
   * its content (FileType), scanned and stored.
   */
  upload?: { maxBytes: number }
}
