import type { EventRecord } from '#server/events/EventRecord.ts'
import { findMatter } from '#server/matters/findMatter.ts'
import type { Matter } from '#server/matters/Matter.ts'
import type { EventFact } from '#shared/events/EventFact.ts'
import type { NoticeKind } from '#shared/notices/NoticeKind.ts'
import type { Hearer } from './Hearer.ts'
import { membersOf } from './membersOf.ts'
import { whoHas } from './whoHas.ts'

type Fact<T extends EventFact['type']> = Extract<EventFact, { type: T }>
type Changed = Fact<'matter.changed'>['content']['after']

const CUSTOMER = { as: 'customer' } as const

const changed = async (matter: Matter, after: Changed) => {
  const { responsible } = matter
  const told: [NoticeKind, Hearer['to'][]][] = []
  // Whom it was given to since is told by that later event.
  if (after.responsible && after.responsible === responsible?.name) told.push(['matter.assigned', await whoHas(matter)])
  else if (!responsible && (after.team || after.organisation || after.responsible === null))
    told.push(['matter.waits', await whoHas(matter)])
  if (after.status === 'waitingForCustomer') told.push(['matter.waitsForYou', [CUSTOMER]])
  return told
}

const taskOf = (matter: Matter, { taskId, state, owner }: Fact<'matter.taskChanged'>['content']): Hearer['to'][] => {
  const task = matter.tasks.find((one) => one.taskId === taskId)
  if (state !== 'open' || !task?.owner || task.owner.name !== owner) return []
  return [{ as: 'work', organisationId: task.organisationId, userIds: [task.owner.userId], teamId: null }]
}

const toldOf = async (matter: Matter, fact: EventFact): Promise<[NoticeKind, Hearer['to'][]][]> => {
  switch (fact.type) {
    case 'matter.opened':
      return [
        [matter.responsible ? 'matter.assigned' : 'matter.waits', await whoHas(matter)],
        ['matter.opened', matter.openedBy.by === 'customer' ? [] : [CUSTOMER]],
      ]
    case 'matter.changed':
      return changed(matter, fact.content.after)
    case 'matter.answered': {
      const { organisationId, accepted } = fact.content
      const own = organisationId === matter.organisationId
      return [
        [
          accepted ? 'matter.accepted' : 'matter.declined',
          own ? await whoHas(matter) : membersOf(matter, organisationId),
        ],
      ]
    }
    case 'matter.taskChanged':
      return [['matter.task', taskOf(matter, fact.content)]]
    case 'matter.closed':
      return [['matter.closed', [CUSTOMER, ...(await whoHas(matter)), ...membersOf(matter)]]]
    default:
      return []
  }
}

/** Whom an event of a matter concerns, by the matter as it is now. */
export const hearersOfMatter = async ({ fact, matterId }: EventRecord): Promise<Hearer[]> => {
  const matter = fact && matterId ? await findMatter(matterId) : null
  if (!fact || !matter) return []
  const thing = { of: 'matter' as const, id: matter._id }
  return (await toldOf(matter, fact)).flatMap(([kind, all]) => all.map((to) => ({ kind, thing, to })))
}
