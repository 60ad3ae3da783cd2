import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { UserId } from '#shared/ids/UserId.ts'

export const leaveOrganisation = defineEndpoint({
  method: 'post',
  path: '/api/organisation/people/:userId/departure',
  summary: 'A person leaves: sessions end, next steps, matters and access by name go where you say, all at once',
  audience: 'signedIn',
  versioned: true,
  params: z.strictObject({ userId: UserId }),
  body: z.strictObject({
    /** Who takes over the open next steps and matters. `teamLead`: whom getPerson names. Needed when there are any. */
    duties: z.enum(['successor', 'teamLead']).optional(),
    successorId: UserId.optional(),
    /**
     * Access by name ends with the person it was given to. `propose`: the customer is asked to give the same to the
     * successor. Needed when there is any.
     */
    grants: z.enum(['return', 'propose']).optional(),
  }),
  response: z.object({
    userId: z.string(),
    sessions: z.number().int(),
    nextSteps: z.number().int(),
    matters: z.number().int(),
    grants: z.number().int(),
  }),
  errors: [
    'session.missing',
    'request.invalid',
    'request.version_missing',
    'record.changed',
    'access.denied',
    'person.not_found',
    'person.left',
    'person.successor_unfit',
    'person.duties_need_successor',
    'person.grants_need_decision',
    'person.no_team_lead',
    'organisation.last_administrator',
  ],
})
