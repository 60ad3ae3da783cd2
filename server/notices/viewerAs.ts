import { findActor } from '#server/organisations/findActor.ts'
import type { Actor } from '#shared/access/Actor.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import type { NoticeRecord } from './NoticeRecord.ts'
import type { NoticeViewer } from './NoticeViewer.ts'

type Place = Pick<NoticeRecord, 'to' | 'organisationId' | 'actsFor'>

const viewerOf = (actor: Actor): NoticeViewer => ({ actor, ability: abilityOf(actor), opened: [] })

/** A person in the role in which a notice is theirs, with what they may at this moment; null: they are in it no longer. */
export const viewerAs = async ({ to, organisationId, actsFor }: Place): Promise<NoticeViewer | null> => {
  const found = await findActor(to as UserId, { actsFor: actsFor ?? (organisationId ? null : to) })
  if (!found) return null
  const { actor } = found
  const isThere = actsFor
    ? actor.actsFor?.customerIds.some((id) => id === actsFor)
    : (actor.organisation?.id ?? null) === organisationId && !actor.actsFor
  return isThere ? viewerOf(actor) : null
}
