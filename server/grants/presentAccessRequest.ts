import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { basesFor } from '#shared/access/basesFor.ts'
import type { AccessRequest } from '#shared/grants/AccessRequest.ts'
import type { AccessRequestRecord } from './accessRequestModel.ts'
import { presentGrantee } from './presentGrantee.ts'

/** A request for access, as the customer or the organisation that asked sees it. */
export const presentAccessRequest = async (
  { ability, actor }: Pick<Context, 'ability' | 'actor'>,
  request: AccessRequestRecord,
): Promise<z.input<typeof AccessRequest>> => {
  const organisation = (await organisationNames()).get(request.by.organisationId)
  if (!organisation) throw new Error(`Access was asked by ${request.by.organisationId}, which does not exist`)
  const mayGrant = basesFor(ability, 'grant', 'Customer', { _id: request.customerId }).length > 0
  return {
    requestId: request._id,
    customerId: request.customerId,
    to: await presentGrantee(request.grantee, true),
    by: { name: request.by.name, organisation, me: request.by.userId === actor.userId },
    sections: request.sections,
    right: request.right,
    purpose: request.purpose,
    lastDay: request.lastDay,
    askedAt: request.askedAt.toISOString(),
    state: request.state,
    answeredAt: request.answered?.at.toISOString() ?? null,
    grantId: request.grantId,
    mayAnswer: request.state === 'waiting' && mayGrant,
  }
}
