import { z } from 'zod'
import { Cursor } from '#shared/contracts/Cursor.ts'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { pageOf } from '#shared/contracts/pageOf.ts'
import { CompanyFilters } from './CompanyFilters.ts'
import { CompanyRow } from './CompanyRow.ts'

const LARGEST_PAGE = 50

export const findCompanies = defineEndpoint({
  method: 'get',
  path: '/api/companies',
  summary: 'Companies by business ID or the beginning of a name, filtered, in the order of names',
  audience: 'signedIn',
  cost: 3,
  query: CompanyFilters.extend({
    // Holds the key of a name: up to 200 characters of any script.
    cursor: Cursor.optional(),
    limit: z.coerce.number().int().min(1).max(LARGEST_PAGE).default(20),
  }),
  response: pageOf(CompanyRow),
  errors: ['session.missing', 'request.invalid', 'request.cursor'],
})
