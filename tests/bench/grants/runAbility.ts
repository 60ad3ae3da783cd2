import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { findCustomer } from '#server/customers/findCustomer.ts'
import { openedTo } from '#server/customers/openedTo.ts'
import { newId } from '#server/database/newId.ts'
import { findActor } from '#server/organisations/findActor.ts'
import { TeamModel } from '#server/teams/teamModel.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { Section } from '#shared/access/Section.ts'
import type { TeamId } from '#shared/ids/TeamId.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { withDatabase } from './withDatabase.ts'

const GRANTS = 200
const WARM_UP = 50
const userId = demoUserId('adviser.rovaniemi')

/**
 * `ability.p95`: milliseconds to find who a person with three teams is (role, organisation, teams, mandates, break-glass) and
 * to build their ability with a customer opened that carries 200 grants, of which four are to them. In one process with the
 * database beside it.
 */
export const runAbility = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 200 : 2_000
  await withDatabase(bench, async () => {
    const organisationId = organisations.rovaniemi._id
    const teams = ['Kasvu', 'Sijoittuminen', 'Neuvonta'].map((name) => ({
      ...{ _id: newId<TeamId>('team'), organisationId, name, memberIds: [userId], version: 1 },
    }))
    await TeamModel.insertMany(teams)
    try {
      const customer = await findCustomer(bench.sample.busy[0] ?? bench.sample.uniform[0]?.customerId ?? '')
      if (!customer) throw new Error('The data has no customer')
      const mine = [organisationId, ...teams.map(({ _id }) => _id)]
      const grants = Array.from({ length: GRANTS }, (_, at) => ({
        ...{
          grantId: newId('grt'),
          to: mine[at] ?? newId('org'),
          sections: [...Section.options],
          right: 'edit' as const,
        },
        ...{ from: '2020-01-01T00:00:00.000Z', until: '2099-01-01T00:00:00.000Z' },
      }))
      const times: number[] = []
      for (let at = 0; at < n + WARM_UP; at++) {
        const started = performance.now()
        const found = await findActor(userId)
        if (!found) throw new Error('The demo has no such person')
        const ability = abilityOf(found.actor, [openedTo(found.actor, { ...customer, grants })])
        times.push(performance.now() - started)
        if (ability.rules.length < mine.length) throw new Error('The ability holds too little')
      }
      const measured = times.slice(WARM_UP)
      for (const [figure, share] of [
        ['p50', 0.5],
        ['p95', 0.95],
      ] as const)
        bench.report({ bench: 'ability', figure, value: percentile(measured, share), unit: 'ms', n })
    } finally {
      await TeamModel.deleteMany({ _id: { $in: teams.map(({ _id }) => _id) } })
    }
  })
}
