import { organisations } from '#seed/demo/organisations.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

type Opened = {
  /** By which key the world knows it. */
  key: string
  as: string
  customer: string
  owner: string
  /** The customer opened it with its organisation, so that it is a basis there. */
  isBasis?: boolean
  more?: Partial<Facts>
  /** To whom it was told with a hand-off what the matter is about, whatever of its packet is open now. */
  toldTo?: readonly string[]
}

/** What a matter says, and by its events the timeline. */
const factsOf = ({ key, customer, owner, isBasis, more }: Opened): Facts => ({
  ...{ kind: 'matter', customer, owner, section: ['matters', 'events'] },
  class: customer.endsWith('ounder') || customer === 'converted' ? 'person' : 'service',
  ...(isBasis ? { matter: key } : {}),
  ...more,
})

/** A matter opened over HTTP by somebody of its organisation or of the customer, with a canary in each of its texts. */
export const openMatter = async (world: World, opened: Opened): Promise<{ matterId: string; facts: Facts }> => {
  const { key, as, customer, owner } = opened
  const facts = factsOf(opened)
  const isCustomers = opened.isBasis || as === 'rep.first'
  const { matterId } = await must(world, as, `/api/customers/${world.customers[customer]}/matters`, {
    body: {
      need: `Tarve ${canaries.word({ ...facts, ...(opened.toldTo ? { handedTo: opened.toldTo } : {}) }, 'need')}`,
      description: canaries.word(facts, 'description'),
      topics: ['financing'],
      ...(isCustomers ? { organisationId: organisations[owner as 'lappi']._id } : { mine: true }),
    },
  })
  world.matters[key] = matterId
  world.named.matterId?.push({ customer, id: matterId })
  return { matterId, facts }
}

/** As it is now, to somebody who may change it. */
const versionOf = async (world: World, matterId: string, as: string): Promise<number> =>
  (await must(world, as, `/api/matters/${matterId}`, { method: 'GET' })).version

const moveTo = async (world: World, as: string, matterId: string, body: object) =>
  must(world, as, `/api/matters/${matterId}/status`, { body, version: await versionOf(world, matterId, as) })

/** It is withheld from 10 § by who may (6 §), with all that its events have said of it. */
const withhold = async (world: World, matterId: string, facts: Facts): Promise<void> => {
  const audience: Facts['audience'] = (role) => {
    if (role.contents && role.organisation === facts.owner) return 'own'
    return role.actsFor?.customer === facts.customer ? 'mandate' : null
  }
  const reason = canaries.word({ ...facts, kind: 'reason of withholding', audience }, 'reason')
  await must(world, 'lead.lappi', `/api/matters/${matterId}`, {
    ...{ method: 'PATCH', version: await versionOf(world, matterId, 'lead.lappi') },
    body: { withheld: { reason, reviewOn: '2099-01-01' } },
  })
}

const addTask = async (
  world: World,
  matterId: string,
  as: string,
  facts: Facts,
  organisation: 'lappi' | 'rovaniemi',
) => {
  const text = canaries.word({ ...facts, kind: 'task' }, 'text')
  const { tasks } = await must(world, as, `/api/matters/${matterId}/tasks`, {
    body: { text, dueOn: null, organisationId: organisations[organisation]._id, ownerId: null },
  })
  world.named.taskId?.push({ customer: facts.customer, id: tasks[0].taskId, beside: { matterId } })
}

/** Matters opened by every side, of every customer of the world: that are a basis and that are none, withheld, waiting, ended. */
export const makeMatters = async (world: World): Promise<void> => {
  world.named.matterId = []
  world.named.taskId = []
  const revontuli = { as: 'owner.revontuli', customer: 'revontuli', isBasis: true }
  const ofRovaniemi = await openMatter(world, { ...revontuli, key: 'matterOfRovaniemi', owner: 'rovaniemi' })
  await addTask(world, ofRovaniemi.matterId, 'adviser.rovaniemi', ofRovaniemi.facts, 'rovaniemi')
  const ofOthers = await openMatter(world, { ...revontuli, key: 'matterOfOthers', owner: 'uusyritys' })
  await moveTo(world, 'adviser.newenterprise', ofOthers.matterId, {
    status: 'waitingForCustomer',
    reason: canaries.word(ofOthers.facts, 'statusReason'),
  })

  const lappi = { as: 'adviser.lappi', customer: 'revontuli', owner: 'lappi' }
  const ofLappi = await openMatter(world, {
    ...{ ...lappi, key: 'matterOfLappi', more: { handedTo: ['vauhtipyora'] } },
    toldTo: ['vauhtipyora', 'kasvukonsultit'],
  })
  await addTask(world, ofLappi.matterId, 'adviser.lappi', { ...ofLappi.facts, handedTo: [] }, 'lappi')
  const withheld = await openMatter(world, { ...lappi, key: 'withheldMatter', more: { withheld: true } })
  await withhold(world, withheld.matterId, withheld.facts)
  const ended = await openMatter(world, { ...lappi, key: 'endedMatter' })
  await moveTo(world, 'adviser.lappi', ended.matterId, {
    status: 'done',
    outcome: canaries.word(ended.facts, 'outcome'),
    effect: canaries.word(ended.facts, 'effect'),
  })

  const alone = { as: 'adviser.private', owner: 'kasvukonsultit' }
  await openMatter(world, { ...alone, key: 'matterOfPrivate', customer: 'revontuli' })
  await openMatter(world, { ...alone, key: 'privateOfThird', customer: 'third' })
  const second = { as: 'adviser.second', owner: 'vauhtipyora' }
  await openMatter(world, { ...second, key: 'matterOfSecond', customer: 'revontuli' })
  await openMatter(world, { ...second, key: 'matterOfThird', customer: 'third' })
  await openMatter(world, { ...second, key: 'hiddenMatter', customer: 'hiddenFounder' })
  const agency = { as: 'adviser.newenterprise', owner: 'uusyritys' }
  await openMatter(world, { ...agency, key: 'matterOfFounder', customer: 'founder' })
  // Of joint representatives one has said yes: it is a basis for nobody yet.
  await openMatter(world, { ...second, key: 'jointMatter', as: 'rep.first', customer: 'kaksoistahti' })
}
