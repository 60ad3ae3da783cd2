import { demoUserId } from '#seed/demo/demoUserId.ts'
import type { EventRecord } from '#server/events/EventRecord.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import type { HandOffMove } from '#shared/handOffs/HandOffMove.ts'
import type { Finding } from './Finding.ts'
import type { Story } from './Story.ts'
import { RECEIVER, SENDER } from './tellStories.ts'

/** Who is told of each move that the stories make. */
const TOLD: Partial<Record<HandOffMove, string>> = {
  send: RECEIVER,
  askMore: SENDER,
  giveMore: RECEIVER,
  accept: SENDER,
  return: SENDER,
  close: SENDER,
}

/** That of each move in the log the other side was told once. */
export const checkNotices = async (stories: readonly Story[]): Promise<Finding[]> => {
  const matterId = { $in: stories.map((story) => story.matterId) }
  const types = ['handOff.sent', 'handOff.moved']
  const events = await EventModel.find({ matterId, 'fact.type': { $in: types } } as object).lean<EventRecord[]>()
  const findings: Finding[] = []
  for (const { _id, fact } of events) {
    const move = fact?.type === 'handOff.sent' ? 'send' : fact?.type === 'handOff.moved' ? fact.content.move : null
    const who = move && TOLD[move]
    if (!who) continue
    const made = await NoticeModel.countDocuments({ cause: _id, to: demoUserId(who) })
    if (made === 0) findings.push({ kind: 'lost', what: `the notice of ${move} (${_id}) to ${who}` })
    if (made > 1) findings.push({ kind: 'doubled', what: `${made} notices of ${move} (${_id}) to ${who}` })
  }
  return findings
}
