import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AbilityBuilder, createMongoAbility } from '@casl/ability'
import express, { Router } from 'express'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { listEvents } from '#server/events/listEvents.ts'
import { serve } from '#server/http/serve.ts'
import { findActor } from '#server/organisations/findActor.ts'
import type { Ability } from '#shared/access/Ability.ts'
import { abilityOf } from '#shared/access/abilityOf.ts'
import { because } from '#shared/access/because.ts'
import { listEvents as contract } from '#shared/events/listEvents.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'
import { HttpClient } from '../HttpClient.ts'
import { layGrants } from './layGrants.ts'
import { withDatabase } from './withDatabase.ts'

const CUSTOMERS = 50
const WARM_UP = 40

/** One rule for everything, which asks nothing of any record. */
const withoutRules = (): Ability => {
  const { can, build } = new AbilityBuilder<Ability>(createMongoAbility)
  can('read', 'Customer').because(because('public'))
  can('read', 'Event').because(because('public'))
  return build()
}

/** The timeline's own handler over HTTP, in this process: under the rules, or `?bare` without. */
const startTimeline = async () => {
  const found = await findActor(demoUserId('adviser.lappi'))
  if (!found) throw new Error('The demo has no adviser.lappi')
  const bare = withoutRules()
  const app = express()
  app.use((request, _response, next) => {
    request.contextOf = async (operation) => ({
      ...{ requestId: 'bench', operation, language: 'fi', actor: found.actor, opened: [], reads: [] },
      ability: request.get('x-bare') ? bare : abilityOf(found.actor),
    })
    next()
  })
  const router = Router()
  serve(router, 'listEvents', contract, listEvents)
  app.use(router)
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

/**
 * `timeline-access.ratio`: the first page of busier customers' timelines for an adviser whose view rests on their own
 * records, 10 § and a grant together, through the same handler with one rule that asks nothing; medians, turn by turn.
 */
export const runTimelineAccess = async (bench: Bench): Promise<void> => {
  const n = bench.smoke ? 200 : 1_000
  const { busy, uniform } = bench.sample
  const customerIds = (busy.length > 0 ? busy : uniform.map(({ customerId }) => customerId)).slice(0, CUSTOMERS)
  await withDatabase(bench, async () => {
    const takeAway = await layGrants(organisations.lappi._id, customerIds)
    const timeline = await startTimeline()
    const client = new HttpClient(timeline.url)
    const times = { ruled: [] as number[], bare: [] as number[] }
    try {
      for (let at = 0; at < n + WARM_UP; at++)
        for (const kind of at % 2 ? (['ruled', 'bare'] as const) : (['bare', 'ruled'] as const)) {
          const path = `/api/customers/${customerIds[at % customerIds.length]}/events`
          const started = performance.now()
          await client.send({ path, headers: kind === 'bare' ? { 'x-bare': '1' } : {} })
          times[kind].push(performance.now() - started)
        }
    } finally {
      client.close()
      timeline.close()
      await takeAway()
    }
    const median = (list: number[]) => percentile(list.slice(WARM_UP), 0.5)
    const report = (figure: string, value: number, unit: string) =>
      bench.report({ bench: 'timeline-access', figure, value, unit, n })
    report('ratio', median(times.ruled) / median(times.bare), '')
    report('p50', median(times.ruled), 'ms')
    report('p50.without', median(times.bare), 'ms')
  })
}
