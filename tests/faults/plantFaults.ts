import { demoUserId } from '#seed/demo/demoUserId.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { HandOffModel } from '#server/handOffs/handOffModel.ts'
import { MatterModel } from '#server/matters/matterModel.ts'
import type { NoticeRecord } from '#server/notices/NoticeRecord.ts'
import { noticeIdOf } from '#server/notices/noticeIdOf.ts'
import { NoticeModel } from '#server/notices/noticeModel.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import type { Story } from './Story.ts'
import { RECEIVER } from './tellStories.ts'

const sentOf = ({ handOffId }: Story) =>
  EventModel.findOne({ 'fact.type': 'handOff.sent', 'fact.content.handOffId': handOffId } as object).lean()

/** Each does to one story what a kill must never do, and answers what the checks have to name. */
const PLANTS: readonly ((story: Story) => Promise<string>)[] = [
  async (story) => {
    const cause = (await sentOf(story))?._id ?? ''
    await NoticeModel.deleteOne({ cause, to: demoUserId(RECEIVER) })
    return cause
  },
  async (story) => {
    const cause = (await sentOf(story))?._id ?? ''
    const notice = await NoticeModel.findOne({ cause, to: demoUserId(RECEIVER) }).lean<NoticeRecord>()
    const again = noticeIdOf({ cause: `${cause} again`, to: RECEIVER, organisationId: null, actsFor: null })
    await NoticeModel.create({ ...notice, _id: again })
    return cause
  },
  async ({ handOffId }) => {
    await HandOffModel.updateOne({ _id: handOffId } as object, { $pop: { steps: 1 } } as object)
    return handOffId ?? ''
  },
  async ({ handOffId }) => {
    await ClockModel.updateOne({ thingId: handOffId } as object, { $set: { open: true } } as object)
    return handOffId ?? ''
  },
  async ({ matterId }) => {
    await MatterModel.deleteOne({ _id: matterId })
    return matterId
  },
  async (story) => {
    const event = await sentOf(story)
    await EventModel.updateOne({ _id: event?._id } as object, { $set: { 'chain.content': 'x' } } as object)
    return event?._id ?? ''
  },
]

/** As many whole stories as this takes: each fault has one of its own. */
export const PLANTED = PLANTS.length

/** Do to as many stories that have come to their end, from the first on, what must never happen. Answers what each check has to name. */
export const plantFaults = async (stories: readonly Story[]): Promise<string[]> => {
  const ended = stories.filter(({ moves }) => moves.includes('close') || moves.includes('return'))
  const named: string[] = []
  for (const [at, plant] of PLANTS.entries()) {
    const story = ended[at]
    if (story) named.push(await plant(story))
  }
  return named
}
