import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { recordedText } from '#shared/events/recordedText.ts'
import { CustomerId } from '#shared/ids/CustomerId.ts'
import { GrantTerms } from './GrantTerms.ts'
import { HeldGrant } from './HeldGrant.ts'
import { RequestFor } from './RequestFor.ts'

const name = recordedText(100).pipe(z.string().min(1))

export const recordGrant = defineEndpoint({
  method: 'post',
  path: '/api/customers/:customerId/recorded-grants',
  summary: 'Record access that a customer gave orally before a witness or on paper; it is confirmed to the customer',
  audience: 'signedIn',
  params: z.strictObject({ customerId: CustomerId }),
  body: GrantTerms.extend({
    for: RequestFor,
    how: z.enum(['oral', 'paper']),
    /** Who of the customer gave it. */
    givenBy: name,
    /** Oral: the name of the witness, somebody else than the adviser. Paper: where the paper is kept, its reference. */
    evidence: name,
    /** A message goes to the customer's e-mail at once; a letter is a page to print and post. */
    confirmBy: z.enum(['letter', 'message']),
  }),
  response: HeldGrant,
  errors: [
    'session.missing',
    'request.invalid',
    'customer.not_found',
    'access.denied',
    'grant.unknown_grantee',
    'grant.cannot_hold',
    'grant.end',
    'grant.too_many',
    'grant.own_witness',
    'grant.no_address',
  ],
})
