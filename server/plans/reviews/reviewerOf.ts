import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { receiverOf } from '#server/matters/receiverOf.ts'
import { findHolders } from '#server/organisations/findHolders.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { findService } from '#server/services/findService.ts'
import type { GranteeChoice } from '#shared/grants/GranteeChoice.ts'
import type { ReviewReceiver } from '#shared/plans/reviews/ReviewReceiver.ts'

type Reviewer = {
  /** To whom the matter goes. */
  place: Awaited<ReturnType<typeof receiverOf>>
  responsible: { userId: string; name: string } | null
  /** To whom the plan opens: nobody else than who does the work. */
  grantee: Exclude<GranteeChoice, { kind: 'guest' }>
}

/** The person in an organisation who handles matters; refuses somebody who doesn't (matter.unknown_receiver). */
const personIn = async (organisationId: string, userId: string): Promise<{ userId: string; name: string }> => {
  const organisation = await findOrganisation(organisationId)
  const handlers = organisation ? await findHolders(organisation, 'matters.handle') : []
  const person = handlers.find((one) => one.userId === userId)
  if (!person) throw new Refusal('matter.unknown_receiver')
  return { userId: person.userId, name: person.name }
}

/** Whom a customer asks for a review: the place of the matter, as for every matter, and the grantee that goes with it. */
export const reviewerOf = async (context: Pick<Context, 'actor'>, to: ReviewReceiver): Promise<Reviewer> => {
  if (to.kind === 'service') {
    const service = await findService(to.serviceId)
    const place = await receiverOf(context, { serviceId: to.serviceId })
    const organisationId = place.organisationId as never
    const teamId = (service?.teamId ?? null) as never
    return {
      ...{ place, responsible: null },
      grantee: teamId ? { kind: 'team', organisationId, teamId } : { kind: 'organisation', organisationId },
    }
  }
  const place = await receiverOf(context, {
    organisationId: to.organisationId,
    teamId: to.kind === 'team' ? to.teamId : null,
  })
  return {
    ...{ place, grantee: to },
    responsible: to.kind === 'person' ? await personIn(to.organisationId, to.userId) : null,
  }
}
