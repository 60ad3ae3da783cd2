import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { audiences } from './audiences.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import { must } from './must.ts'
import type { World } from './World.ts'

const personIn = (organisation: string, username: string) => ({
  organisationId: organisations[organisation as 'lappi']._id,
  userId: demoUserId(username),
})

type Between = {
  customer?: string
  class?: 'service' | 'person'
  from: string
  /** null: it has reached nobody. */
  to: { organisation: string; basis: string } | null
}

const factsOf = ({ customer = 'revontuli', class: dataClass = 'service', from, to }: Between): Facts => {
  const facts: Facts = { kind: to ? 'hand-off' : 'hand-off not sent yet', customer, class: dataClass, owner: from }
  return { ...facts, audience: audiences.handOffOf(facts, from, to) }
}

type Sent = { as: string; matter: string; to: object[]; kind?: string; packet?: object[]; askCustomer?: boolean }

const send = async (world: World, facts: Facts, { as, matter, ...sent }: Sent): Promise<string> => {
  const { handOffId } = await must(world, as, `/api/matters/${world.matters[matter]}/hand-offs`, {
    body: {
      ...{ kind: 'referral', packet: [], askCustomer: false, ...sent },
      message: `Pyyntö ${canaries.word(facts, 'message')}`,
    },
  })
  world.named.handOffId?.push({ customer: facts.customer, id: handOffId })
  return handOffId
}

const move = (world: World, as: string, handOffId: string, how: string, body: object = {}) =>
  must(world, as, `/api/hand-offs/${handOffId}/${how}`, { body })

const item = (kind: string, recordId: string | undefined) => ({ kind, recordId: recordId ?? '', fields: [] })

/** Under 10 §: sent, with a packet; returned, whose packet has closed; taken and closed, whose outcome goes back; one of which more is asked. */
const makeUnder10 = async (world: World): Promise<void> => {
  const [document] = world.named.documentId ?? []
  const toFinnvera = { from: 'lappi', to: { organisation: 'finnvera', basis: '10 §' } }
  const finnvera = personIn('finnvera', 'adviser.finnvera')
  const sent = { as: 'adviser.lappi', matter: 'matterOfLappi', to: [finnvera] }
  const packet = [item('matter', world.matters.matterOfLappi), item('document', document?.id)]
  const asked = factsOf(toFinnvera)
  const first = await send(world, asked, { ...sent, packet })
  await move(world, 'adviser.finnvera', first, 'question', { text: canaries.word(asked, 'text') })
  await move(world, 'adviser.lappi', first, 'more', { text: canaries.word(asked, 'text'), packet: [] })
  const business = { from: 'lappi', to: { organisation: 'businessFinland', basis: '10 §' } }
  const other = personIn('businessFinland', 'adviser.businessfinland')
  const closed = factsOf(business)
  const second = await send(world, closed, { ...sent, to: [other] })
  await move(world, 'adviser.businessfinland', second, 'acceptance', { contactOn: null })
  await move(world, 'adviser.businessfinland', second, 'outcome', { outcome: canaries.word(closed, 'outcome') })
  const fromPrivate = factsOf({ from: 'kasvukonsultit', to: { organisation: 'finnvera', basis: '10 §' } })
  const third = await send(world, fromPrivate, { as: 'adviser.private', matter: 'matterOfPrivate', to: [finnvera] })
  await move(world, 'adviser.finnvera', third, 'return', { reason: canaries.word(fromPrivate, 'reason') })
  const waiting = factsOf({ from: 'vauhtipyora', to: { organisation: 'finnvera', basis: '10 §' } })
  const fourth = await send(world, waiting, { as: 'adviser.second', matter: 'matterOfSecond', to: [finnvera] })
  await move(world, 'adviser.finnvera', fourth, 'question', { text: canaries.word(waiting, 'text') })
}

/** A contact that is meant for the packet of this name. */
const contactFor = (world: World, packet: string) =>
  item('event', world.named.eventId?.find(({ beside }) => beside?.packet === packet)?.id)

/** The customer is asked first: some have been agreed to, one is still asked, in one it chooses among providers, one it has refused. */
const makeAsked = async (world: World): Promise<void> => {
  const [document] = world.named.documentId ?? []
  const toSecond = factsOf({ from: 'lappi', to: { organisation: 'vauhtipyora', basis: 'hand-off' } })
  const sent = { as: 'adviser.lappi', matter: 'matterOfLappi', askCustomer: true }
  const matterAndFile = [item('matter', world.matters.matterOfLappi), item('document', document?.id)]
  const packet = [...matterAndFile, contactFor(world, 'open')]
  const agreed = await send(world, toSecond, { ...sent, to: [personIn('vauhtipyora', 'adviser.second')], packet })
  const answer = (handOffId: string, body: object) =>
    must(world, 'owner.revontuli', `/api/customers/${world.customers.revontuli}/hand-offs/${handOffId}/answer`, {
      body,
    })
  await answer(agreed, { yes: true })
  await move(world, 'adviser.second', agreed, 'acceptance', { contactOn: null })
  if (document) document.beside = { handOffId: agreed }
  const toPrivate = personIn('kasvukonsultit', 'adviser.private')
  const closed = factsOf({ from: 'lappi', to: { organisation: 'kasvukonsultit', basis: 'hand-off' } })
  const over = await send(world, closed, { ...sent, to: [toPrivate], packet: [contactFor(world, 'closed')] })
  await answer(over, { yes: true })
  await move(world, 'adviser.private', over, 'return', { reason: canaries.word(closed, 'reason') })

  const notSent = factsOf({ from: 'lappi', to: null })
  await send(world, notSent, { ...sent, to: [toPrivate], packet })
  // 10 § lets it be told, and not this of its packet: so it waits for the customer all the same.
  await send(world, notSent, { ...sent, to: [personIn('keha', 'lead.keha')], packet: [contactFor(world, 'asked')] })
  const toAgency = personIn('uusyritys', 'adviser.newenterprise')
  await send(world, notSent, { ...sent, kind: 'transfer', to: [toPrivate, toAgency] })
  const refused = await send(world, notSent, { ...sent, to: [personIn('rovaniemi', 'adviser.rovaniemi')] })
  await answer(refused, { yes: false, reason: canaries.word(notSent, 'reason') })
  const founders = factsOf({ customer: 'founder', class: 'person', from: 'uusyritys', to: null })
  await send(world, founders, {
    ...{ as: 'adviser.newenterprise', matter: 'matterOfFounder', askCustomer: true },
    to: [personIn('vauhtipyora', 'adviser.second')],
  })
}

/** Hand-offs of every kind, on every basis and in every state that opens or closes something. */
export const makeHandOffs = async (world: World): Promise<void> => {
  world.named.handOffId = []
  await makeUnder10(world)
  await makeAsked(world)
  const asked = factsOf({ from: 'businessFinland', to: { organisation: 'kasvukonsultit', basis: 'own' } })
  const { handOffId } = await must(
    world,
    'adviser.businessfinland',
    `/api/matters/${world.matters.matterOfPrivate}/pull-requests`,
    { body: { message: canaries.word(asked, 'message') } },
  )
  world.named.handOffId.push({ customer: 'revontuli', id: handOffId })
}
