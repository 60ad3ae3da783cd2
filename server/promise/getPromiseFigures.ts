import type { Handler } from '#server/http/Handler.ts'
import { organisationNames } from '#server/organisations/organisationNames.ts'
import { offeringOrganisations } from '#server/services/offeringOrganisations.ts'
import type { getPromiseFigures as contract } from '#shared/promise/getPromiseFigures.ts'
import { type PromiseFigure, PromiseFigureModel } from './promiseFigureModel.ts'

/**
 * How organisations have kept their promise. Every organisation that offers something is there, and one with few cases is as one
 * with none: not even that somebody is its customer is told.
 */
export const getPromiseFigures: Handler<typeof contract> = async () => {
  const [counted, offering, names] = await Promise.all([
    PromiseFigureModel.find().lean<PromiseFigure[]>(),
    offeringOrganisations(),
    organisationNames(),
  ])
  const byId = new Map(counted.map((one) => [one._id, one]))
  const told = [...names.values()].filter(({ id }) => offering.has(id) || byId.get(id)?.figures)
  const latest = counted.reduce<PromiseFigure | null>(
    (one, other) => (one && one.until > other.until ? one : other),
    null,
  )
  return {
    from: latest?.from ?? null,
    until: latest?.until ?? null,
    items: told.map((organisation) => ({ organisation, figures: byId.get(organisation.id)?.figures ?? null })),
  }
}
