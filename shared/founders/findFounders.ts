import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { plainText } from '#shared/contracts/plainText.ts'
import { FounderRow } from './FounderRow.ts'

const LONGEST_QUESTION = 200
const MOST = 100
const USUAL = 50

export const findFounders = defineEndpoint({
  method: 'get',
  path: '/api/founders',
  summary: 'Founders whom the caller’s organisation has met or who have given access, by name or exact contact',
  audience: 'signedIn',
  cost: 3,
  query: z.strictObject({
    /** The beginning of a name, or a whole e-mail address or phone number. */
    q: plainText(LONGEST_QUESTION).optional(),
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(MOST).default(USUAL),
  }),
  response: pageOf(FounderRow),
  errors: ['session.missing', 'request.cursor'],
})
