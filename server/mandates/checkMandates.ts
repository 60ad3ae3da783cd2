import { peopleSignedIn } from '#server/auth/sessions/peopleSignedIn.ts'
import type { Job } from '#server/jobs/Job.ts'
import type { UserId } from '#shared/ids/UserId.ts'
import { MandateCheckModel } from './mandateCheckModel.ts'
import { ASK_AGAIN_AFTER } from './mandateLimits.ts'
import { MandateModel } from './mandateModel.ts'
import { RegisterUnreachable } from './RegisterUnreachable.ts'
import { refreshMandates } from './refreshMandates.ts'

const MINUTE = 60_000
/** Questions under way at once: the register is shared with others. */
const AT_ONCE = 5

/** People with mandates whose last answer is old enough to be asked for anew. */
const dueOf = async (people: UserId[], now: Date): Promise<UserId[]> => {
  const holders: UserId[] = await MandateModel.distinct('userId', { userId: { $in: people } })
  const young = await MandateCheckModel.find(
    { _id: { $in: holders }, checkedAt: { $gt: new Date(now.getTime() - ASK_AGAIN_AFTER) } },
    { _id: 1 },
  ).lean()
  const checked = new Set<string>(young.map(({ _id }) => _id))
  return holders.filter((userId) => !checked.has(userId))
}

/** Ask; a register that is silent makes itself felt at the next request (mandatesOf), and the next round asks again. */
const ask = async (userId: UserId): Promise<void> => {
  await refreshMandates(userId).catch((error) => {
    if (!(error instanceof RegisterUnreachable)) throw error
  })
}

/**
 * Every minute: of people who are signed in and hold mandates, ask the register about those whose answer nears ten minutes.
 * So a withdrawal there closes their open pages here within ten minutes, whether or not they do anything.
 */
export const checkMandates: Job = {
  name: 'mandates.check',
  every: MINUTE,
  async run(now) {
    const due = await dueOf(await peopleSignedIn(now), now)
    for (let from = 0; from < due.length; from += AT_ONCE) await Promise.all(due.slice(from, from + AT_ONCE).map(ask))
  },
}
