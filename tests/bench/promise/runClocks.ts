import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { insertDocuments } from '#server/database/insertDocuments.ts'
import { newId } from '#server/database/newId.ts'
import { begun } from '#server/promise/begun.ts'
import type { Clock } from '#server/promise/Clock.ts'
import { ClockModel } from '#server/promise/clockModel.ts'
import { EscalationModel } from '#server/promise/escalationModel.ts'
import { evaluateClocks } from '#server/promise/evaluateClocks.ts'
import { TeamModel } from '#server/teams/teamModel.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import { defaultPromise } from '#shared/promise/defaultPromise.ts'
import type { Bench } from '../Bench.ts'
import { withDatabase } from '../grants/withDatabase.ts'

const CLOCKS = 5_000
const BATCH = 500
const TEAMS = 50
const SECOND = 1_000
const MINUTE = 60_000
/** A Wednesday morning in September, far enough ahead that the running product's own job does not take them first. */
const startOf = (now: Date): Date => {
  const day = new Date(Date.UTC(now.getUTCFullYear() + 1, 8, 1, 7))
  return new Date(day.getTime() + ((3 - day.getUTCDay() + 7) % 7) * 24 * 60 * MINUTE)
}

/**
 * `clocks.seconds`: seconds of one round of the job over 5,000 clocks that count, all of which have become nearly late since the
 * round before: found, told to the people of 50 teams and marked. The worst a round can meet; mostly it finds a few. In one
 * process with the database beside it.
 */
export const runClocks = async (bench: Bench): Promise<void> => {
  await withDatabase(bench, async () => {
    const organisationId = organisations.lappi._id
    const people = [demoUserId('adviser.lappi'), demoUserId('lead.lappi')]
    const teams = Array.from({ length: TEAMS }, (_, at) => ({
      ...{ _id: newId<TeamId>('team'), organisationId, name: `Tiimi ${at}`, memberIds: people, version: 1 },
      ...{ leadId: people[1] ?? null, substituteIds: [] },
    }))
    const started = startOf(new Date())
    const clocks = Array.from({ length: CLOCKS }, (_, at): Clock => {
      const thingId = newId('mat')
      return {
        ...begun(new Date(started.getTime() + at * SECOND), defaultPromise),
        ...{
          _id: newId('clk'),
          of: 'matter',
          thingId,
          matterId: thingId,
          organisationId,
          serviceId: null,
          userId: null,
        },
        customerId: bench.sample.uniform[at % bench.sample.uniform.length]?.customerId ?? '',
        teamId: teams[at % TEAMS]?._id ?? null,
      }
    })
    const clockIds = clocks.map(({ _id }) => _id)
    await TeamModel.insertMany(teams)
    try {
      for (let at = 0; at < CLOCKS; at += BATCH) await insertDocuments(ClockModel, clocks.slice(at, at + BATCH))
      const now = new Date(Math.max(...clocks.map(({ soonAt }) => soonAt.getTime())) + MINUTE)
      const began = performance.now()
      await evaluateClocks.run(now)
      const value = (performance.now() - began) / SECOND
      const told = await EscalationModel.countDocuments({ clockId: { $in: clockIds }, kind: 'dueSoon' })
      if (told !== CLOCKS) throw new Error(`Of ${CLOCKS} clocks ${told} were told`)
      bench.report({ bench: 'clocks', figure: 'seconds', value, unit: 's', n: CLOCKS })
    } finally {
      await EscalationModel.deleteMany({ clockId: { $in: clockIds } })
      await ClockModel.deleteMany({ _id: { $in: clockIds } })
      await TeamModel.deleteMany({ _id: { $in: teams.map(({ _id }) => _id) } })
    }
  })
}
