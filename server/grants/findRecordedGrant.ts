import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { GrantModel } from './grantModel.ts'

type Recorded = GrantRecord & { recorded: NonNullable<GrantRecord['recorded']> }

/** A grant that the actor's own organisation recorded on a customer's behalf, for a role that records; of any other: none. */
export const findRecordedGrant = async ({ actor }: Pick<Context, 'actor'>, grantId: string): Promise<Recorded> => {
  const grant = await GrantModel.findById(grantId).lean<GrantRecord>()
  const organisationId = actor.organisation?.id
  if (!grant?.recorded || !organisationId || grant.recorded.by.organisationId !== organisationId)
    throw new Refusal('grant.not_found')
  if (!actor.permissions.includes('grants.record')) throw new Refusal('access.denied')
  return grant as Recorded
}
