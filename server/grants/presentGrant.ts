import type { z } from 'zod'
import type { Context } from '#server/access/Context.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import type { Grant } from '#shared/grants/Grant.ts'
import { daysLeft } from './daysLeft.ts'
import type { GrantRecord } from './GrantRecord.ts'
import { hasEnded } from './hasEnded.ts'
import { presentGrantee } from './presentGrantee.ts'
import { usesOf } from './usesOf.ts'

const recordedBy = async ({ recorded }: GrantRecord): Promise<z.input<typeof Grant>['recorded']> => {
  if (!recorded) return null
  const organisation = (await organisationNames()).get(recorded.by.organisationId)
  if (!organisation) throw new Error(`A grant was recorded by ${recorded.by.organisationId}, which does not exist`)
  const { by, evidence, confirmation } = recorded
  return { by: { name: by.name, organisation }, evidence, confirmation }
}

const invitationOf = ({ state, invitation }: GrantRecord, now: Date): z.input<typeof Grant>['invitation'] =>
  state === 'invited' && invitation
    ? {
        sentAt: invitation.sentAt.toISOString(),
        expiresAt: invitation.expiresAt.toISOString(),
        expired: invitation.expiresAt <= now,
      }
    : null

/** A grant as the customer sees it. The caller has checked that the actor may grant on the customer's behalf. */
export const presentGrant = async (
  { actor: { userId } }: Pick<Context, 'actor'>,
  grant: GrantRecord,
  now = new Date(),
): Promise<z.input<typeof Grant>> => {
  const over = hasEnded(grant, now)
  const { state, until, ended, signatures, givenBy } = grant
  const mine = signatures.some((signature) => signature.userId === userId)
  return {
    grantId: grant._id,
    customerId: grant.customerId,
    to: await presentGrantee(grant.grantee, true),
    sections: grant.sections,
    right: grant.right,
    purpose: grant.purpose,
    from: grant.from?.toISOString() ?? null,
    until: until.toISOString(),
    lastDay: grant.lastDay,
    daysLeft: over ? 0 : daysLeft(until, now),
    state: over ? 'ended' : state,
    how: grant.how,
    givenAt: grant.givenAt.toISOString(),
    givenBy: { name: givenBy.name, capacity: givenBy.capacity, me: givenBy.userId === userId },
    signatures: signatures.map((one) => ({ name: one.name, at: one.at.toISOString(), me: one.userId === userId })),
    recorded: await recordedBy(grant),
    invitation: over ? null : invitationOf(grant, now),
    ended: ended
      ? { reason: ended.reason, at: ended.at.toISOString(), by: ended.by }
      : over
        ? { reason: 'expired', at: until.toISOString(), by: null }
        : null,
    use: usesOf(grant, now),
    may: {
      change: !over,
      withdraw: !over,
      sign: !over && state === 'waitingSignature' && !mine,
      resend: !over && state === 'invited',
    },
    version: grant.version,
  }
}
