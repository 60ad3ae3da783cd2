import { z } from 'zod'
import { decodeCursor } from '#server/http/decodeCursor.ts'
import { encodeCursor } from '#server/http/encodeCursor.ts'
import type { Handler } from '#server/http/Handler.ts'
import type { listPeople as contract } from '#shared/organisations/listPeople.ts'
import { nameContains } from './nameContains.ts'
import { presentPeople } from './presentPeople.ts'
import { requireAdministrator } from './requireAdministrator.ts'
import type { User } from './User.ts'
import { UserModel } from './userModel.ts'

const Position = z.tuple([z.string(), z.string()])

/** The people of the caller's organisation by name: who are there, or who have left. */
export const listPeople: Handler<typeof contract> = async (context, { q, state, limit, cursor }) => {
  const { organisation, userId } = requireAdministrator(context)
  const query = { organisationId: organisation.id, q, state }
  const [name, id] = cursor ? decodeCursor(query, cursor, Position) : []
  const people = await UserModel.find({
    $and: [
      { organisationId: organisation.id, leftAt: state === 'active' ? null : { $ne: null } },
      nameContains(q),
      name === undefined ? {} : { name: { $gte: name }, $nor: [{ name, _id: { $lte: id } }] },
    ],
  } as object)
    .sort({ name: 1, _id: 1 })
    .limit(limit + 1)
    .lean<User[]>()
  const shown = people.slice(0, limit)
  const last = people.length > limit ? shown.at(-1) : undefined
  return {
    items: await presentPeople({ organisationId: organisation.id, userId }, shown),
    nextCursor: last ? encodeCursor(query, [last.name, last._id]) : null,
  }
}
