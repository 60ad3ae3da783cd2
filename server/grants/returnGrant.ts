import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { actorKeys } from '#shared/access/actorKeys.ts'
import type { returnGrant as contract } from '#shared/grants/returnGrant.ts'
import { endGrant } from './endGrant.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'
import { hasEnded } from './hasEnded.ts'
import { mayReturn } from './mayReturn.ts'

/** Give a grant back. Who doesn't hold it hears no more than that there is none. */
export const returnGrant: Handler<typeof contract> = async (context, { grantId }) => {
  const grant = await GrantModel.findById(grantId).lean<GrantRecord>()
  if (!grant?.to || !actorKeys(context.actor).includes(grant.to)) throw new Refusal('grant.not_found')
  if (hasEnded(grant, new Date())) throw new Refusal('grant.ended')
  if (!mayReturn(context, grant)) throw new Refusal('access.denied')
  await endGrant(context, grant, 'returned')
  return { grantId, returned: true as const }
}
