import type { Context } from '#server/access/Context.ts'
import { createAccessRequest } from './createAccessRequest.ts'
import { endGrant } from './endGrant.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

type Leaving = {
  organisationId: string
  userId: string
  why: 'personLeft' | 'personMoved'
  /** A colleague for whom each customer is asked to give the same; null: the grants end and nothing is asked. */
  proposeTo: { userId: string; name: string } | null
}

/**
 * End the grants that name a person who leaves their organisation, or moves to a role that can't use them: they were given to that person and pass to nobody by the
 * organisation's decision. The customer may be asked to give the same to a colleague. Answers the ids of the ended grants.
 */
export const endGrantsToPerson = async (
  context: Pick<Context, 'actor'>,
  { organisationId, userId, why, proposeTo }: Leaving,
): Promise<string[]> => {
  const named = await GrantModel.find({
    'grantee.userId': userId,
    'grantee.organisationId': organisationId,
    state: { $ne: 'ended' },
  } as object).lean<GrantRecord[]>()
  const by = proposeTo && { ...proposeTo, organisationId }
  for (const grant of named) {
    await endGrant(context, grant, why)
    if (!by || grant.state !== 'active') continue
    const { customerId, sections, right, purpose, lastDay } = grant
    const grantee = { kind: 'person' as const, ...by }
    await createAccessRequest(context, { customerId, grantee, by, sections, right, purpose, lastDay })
  }
  return named.map(({ _id }) => _id)
}
