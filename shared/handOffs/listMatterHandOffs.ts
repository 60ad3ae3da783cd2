import { z } from 'zod'
import { defineEndpoint } from '#shared/contracts/defineEndpoint.ts'
import { MatterId } from '#shared/ids/MatterId.ts'
import { HandOffRow } from './HandOffRow.ts'

export const listMatterHandOffs = defineEndpoint({
  method: 'get',
  path: '/api/matters/:matterId/hand-offs',
  summary: 'Hand-offs of a matter that the viewer may see, the latest first',
  audience: 'signedIn',
  params: z.strictObject({ matterId: MatterId }),
  /** `mayRequest`: the viewer’s organisation may ask for the matter. */
  response: z.object({
    items: z.array(HandOffRow),
    maySend: z.boolean(),
    mayTransfer: z.boolean(),
    mayRequest: z.boolean(),
  }),
  errors: ['session.missing', 'matter.not_found'],
})
