import type { Localised } from '#shared/texts/defineTexts.ts'

/** HTTP status and the sentence that says what was wrong and what to do. */
export type ErrorDefinition = {
  status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 500 | 503
} & Localised

export const defineErrors = <const T extends Record<string, ErrorDefinition>>(errors: T): T => errors
