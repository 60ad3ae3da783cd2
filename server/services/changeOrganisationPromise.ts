import type { Handler } from '#server/http/Handler.ts'
import { Refusal } from '#server/http/Refusal.ts'
import { recordOrganisationEvent } from '#server/organisations/recordOrganisationEvent.ts'
import { requireAdministrator } from '#server/organisations/requireAdministrator.ts'
import type { changeOrganisationPromise as contract } from '#shared/services/changeOrganisationPromise.ts'
import { OrganisationPromiseModel } from './organisationPromiseModel.ts'
import { organisationPromiseOf } from './organisationPromiseOf.ts'

/** Change what the caller's organisation promises of the services that say nothing themselves. What waits keeps what was promised. */
export const changeOrganisationPromise: Handler<typeof contract> = async (context, { promised, version }) => {
  const administrator = requireAdministrator(context)
  const { organisation } = administrator
  const before = await organisationPromiseOf(organisation.id)
  if (before.version !== version) throw new Refusal('record.changed', { current: before })
  const after = { promised, version: version + 1 }
  await OrganisationPromiseModel.updateOne({ _id: organisation.id, version }, { $set: after }, { upsert: true })
  await recordOrganisationEvent(administrator, { type: 'promise.changed', before: before.promised, after: promised })
  return after
}
