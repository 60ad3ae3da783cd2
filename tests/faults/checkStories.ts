import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import type { HandOff } from '#server/handOffs/HandOff.ts'
import { HandOffModel } from '#server/handOffs/handOffModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import type { Finding } from './Finding.ts'
import type { Story } from './Story.ts'

const lost = (what: string): Finding => ({ kind: 'lost', what })

/** The moves of a hand-off as the log tells them, in the order of its customer's chain. */
const movesInLog = async ({ _id, customerId }: HandOff) => {
  const events = await EventModel.find({ customerId, 'fact.content.handOffId': _id } as object)
    .sort({ 'chain.index': 1 })
    .lean<EventRecord[]>()
  return events.flatMap(({ fact }) =>
    fact?.type === 'handOff.sent' ? ['send'] : fact?.type === 'handOff.moved' ? [fact.content.move] : [],
  )
}

/** That a hand-off is whole: its record, its events and its clock say the same. */
const checkWhole = async (handOff: HandOff, past: ReadonlySet<string>): Promise<Finding[]> => {
  const { _id, steps, state, open, turn, dueAt } = handOff
  const made = steps.map(({ move }) => move).join(' ')
  const told = (await movesInLog(handOff)).join(' ')
  const clocks = await ClockModel.find({ thingId: _id, open: true } as object).lean()
  const counts = open && turn.organisationId !== null ? 1 : 0
  const [clock] = clocks
  const sameDay = !clock || past.has(clock._id) || clock.dueAt.getTime() === dueAt?.getTime()
  return [
    ...(told === made
      ? []
      : [
          {
            kind: told.length > made.length ? 'doubled' : 'lost',
            what: `${_id} (${made}) is ${told} in the log`,
          } as const,
        ]),
    ...(clocks.length === counts ? [] : [lost(`${_id} (${state}) has ${clocks.length} clocks instead of ${counts}`)]),
    ...(sameDay ? [] : [lost(`${_id} is due at another time than its clock`)]),
  ]
}

/** That what was acknowledged is there, once, and with it at most one step more, whose answer did not come any more. */
const checkAcknowledged = async ({ matterId, handOffId, moves }: Story): Promise<Finding[]> => {
  const opened = await EventModel.countDocuments({ matterId, 'fact.type': 'matter.opened' } as object)
  const matter = await MatterModel.exists({ _id: matterId } as object)
  if (!matter || opened === 0) return [lost(`the matter ${matterId} or its event`)]
  if (opened > 1) return [{ kind: 'doubled', what: `the matter ${matterId} was opened ${opened} times` }]
  if (!handOffId) return []
  const handOff = await HandOffModel.findById(handOffId).lean<HandOff>()
  const made = handOff?.steps.map(({ move }) => move) ?? []
  const isThere = moves.every((move, at) => made[at] === move)
  if (!isThere) return [lost(`${handOffId} was ${moves.join(' ')} and is ${made.join(' ')}`)]
  return made.length > moves.length + 1 ? [{ kind: 'doubled', what: `${handOffId} is ${made.join(' ')}` }] : []
}

/** Look at every acknowledged write, and at every hand-off whether it is whole. `past`: clocks that were set by us. */
export const checkStories = async (stories: readonly Story[], past: ReadonlySet<string>): Promise<Finding[]> => {
  const findings: Finding[] = []
  for (const story of stories) findings.push(...(await checkAcknowledged(story)))
  const own = stories.map(({ matterId }) => matterId)
  const handOffs = await HandOffModel.find({ matterId: { $in: own } } as object).lean<HandOff[]>()
  for (const handOff of handOffs) findings.push(...(await checkWhole(handOff, past)))
  // A hand-off of one of the matters that nobody has sent, besides one whose answer did not come any more.
  for (const matterId of own) {
    const made = handOffs.filter((one) => one.matterId === matterId).length
    if (made > 1) findings.push({ kind: 'doubled', what: `${made} hand-offs of ${matterId}` })
  }
  return findings
}
