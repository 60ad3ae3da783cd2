import type { Context } from '#server/access/Context.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { findOrganisation } from '#server/organisations/findOrganisation.ts'
import { findService } from '#server/services/findService.ts'
import { namedTeamsOf } from '#server/teams/namedTeamsOf.ts'
import { organisationKinds } from '#shared/access/organisationKinds.ts'
import type { Matter } from './Matter.ts'

type Asked = {
  organisationId?: string | null | undefined
  serviceId?: string | null | undefined
  teamId?: string | null | undefined
}
type Receiver = Pick<Matter, 'organisationId' | 'serviceId' | 'teamId'>

const unknown = () => new Refusal('matter.unknown_receiver')

/** Whether an organisation of this kind takes matters at all: what it may not store, it can't handle. */
const takesMatters = async (organisationId: string): Promise<boolean> => {
  const organisation = await findOrganisation(organisationId)
  return organisation !== null && organisationKinds[organisation.kind].permissions.includes('matters.handle')
}

/**
 * To whom a matter goes: a service, whose team's queue takes it; a team; or an organisation. An adviser opens matters in
 * their own organisation only: to bring one to another is a hand-off, with what that asks of the law.
 */
export const receiverOf = async ({ actor }: Pick<Context, 'actor'>, asked: Asked): Promise<Receiver> => {
  const service = asked.serviceId ? await findService(asked.serviceId) : null
  if (asked.serviceId && !service?.active) throw unknown()
  const own = actor.actsFor ? null : (actor.organisation?.id ?? null)
  const organisationId = asked.organisationId ?? service?.organisationId ?? own
  if (!organisationId) throw new Refusal('matter.no_receiver')
  if (service && service.organisationId !== organisationId) throw unknown()
  if (own && own !== organisationId) throw unknown()
  if (!(await takesMatters(organisationId))) throw unknown()
  const teamId = asked.teamId ?? service?.teamId ?? null
  const teams = teamId ? await namedTeamsOf(organisationId) : []
  if (teamId && !teams.some(({ _id }) => _id === teamId)) throw unknown()
  return { organisationId, serviceId: service?._id ?? null, teamId }
}
