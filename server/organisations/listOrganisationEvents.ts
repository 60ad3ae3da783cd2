import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listOrganisationEvents as contract } from '#shared/organisations/listOrganisationEvents.ts'
import { type OrganisationEvent, OrganisationEventModel } from './organisationEventModel.ts'
import { requireAdministrator } from './requireAdministrator.ts'

const Position = z.tuple([z.iso.datetime(), z.string()])

/** The organisation's own log, the latest first. */
export const listOrganisationEvents: Handler<typeof contract> = async (context, { limit, cursor }) => {
  const { organisation } = requireAdministrator(context)
  const query = { organisationId: organisation.id }
  const [time, id] = cursor ? decodeCursor(query, cursor, Position) : []
  const at = time && new Date(time)
  const events = await OrganisationEventModel.find({
    ...query,
    ...(at ? { at: { $lte: at }, $nor: [{ at, _id: { $gte: id } }] } : {}),
  } as object)
    .sort({ at: -1, _id: -1 })
    .limit(limit + 1)
    .lean<OrganisationEvent[]>()
  const shown = events.slice(0, limit)
  const last = events.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ _id, at, by, fact }) => ({ id: _id, at: at.toISOString(), by: { name: by.name }, fact })),
    nextCursor: last ? encodeCursor(query, [last.at.toISOString(), last._id]) : null,
  }
}
