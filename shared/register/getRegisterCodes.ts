import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { CodedText } from './CodedText.ts'

export const getRegisterCodes = defineEndpoint({
  method: 'get',
  path: '/api/register/codes',
  summary: 'The codes that companies can be filtered by, with texts in the caller’s language, in the order of texts',
  audience: 'signedIn',
  response: z.object({
    municipalities: z.array(CodedText),
    regions: z.array(CodedText),
    /** Sections and divisions of TOL, in the order of codes. */
    industries: z.array(CodedText),
    forms: z.array(CodedText),
  }),
  errors: ['session.missing'],
})
