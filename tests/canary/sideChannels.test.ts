import { describe, expect, test } from 'vitest'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { logAs } from '#tests/events/logAs.ts'
import { askAs } from './askAs.ts'
import { asksAlike } from './asksAlike.ts'
import { type Ask, asksOf } from './asksOf.ts'
import { canaries } from './canaries.ts'
import { drive } from './drive.ts'
import { happenings } from './happenings.ts'
import { hiddenRecords } from './hidden.ts'
import { lines } from './lines.ts'
import { sendFile } from './makeDocuments.ts'
import { makeWorld } from './makeWorld.ts'
import { must } from './must.ts'
import { answersTo, changesIn, countsTraces, hides, keepsSilent, mailsNothing } from './probes.ts'
import { roles } from './roles.ts'
import { rollBack } from './rollBack.ts'
import { shapeOf } from './shapeOf.ts'
import { countsNoMessages, digestsNothing, hidesNotices, keepsWorkSilent } from './workProbes.ts'

const world = await makeWorld()
/** Tens of thousands of requests, on a machine that may be busy (milliseconds). */
const LIMIT = 400_000
const everybody = roles.flatMap(({ as }) => as ?? [])
const others = everybody.filter((as) => as !== 'adviser.second')
const without10 = others.filter((as) => !roles.find((role) => role.as === as)?.section10)
/** Of what a founder gives to Finnvera the founder and its people hear. */
const neitherSideOfGrant = everybody.filter((as) => !['founder', 'adviser.finnvera'].includes(as))
/** Whom the customer's matter or grant lets read its messages, and itself. */
const readers = ['adviser.rovaniemi', 'adviser.employment', 'owner.revontuli']
const asked = Object.entries(contracts as Record<string, Endpoint>).filter(
  ([name]) => lines[name] && !lines[name]?.apart,
)
/** What changes by the very asking: the ledger and who has looked, and so the export; the moment when a file was made; one's own sessions. */
const OF_THE_ASKING = [
  'listLedger',
  'listInvolved',
  'listSessions',
  'listBreakGlass',
  'exportCustomer',
  'exportCustomerPage',
  'exportPlan',
  'listPlanGuests',
  'listPlanLooks',
]
const reads = asked
  .filter(([name, { method }]) => method === 'get' && !OF_THE_ASKING.includes(name))
  .map(([name]) => name)

describe('a hidden record changes no answer: no count, no order, no page’s end, no byte', () => {
  /** To everybody whom the next thing must be hidden from as well. */
  let answered: Map<string, string> | null = null
  const step = { text: 'Seuraava askel', dueOn: '2026-12-01' }

  const at = (matter: string) => `/api/matters/${world.matters[matter]}`

  const notesAndFounder = async () => {
    await happenings.words.happen(world)
    await must(world, 'adviser.second', `/api/customers/${world.customers.hiddenFounder}/matters`, {
      body: { need: 'Piilossa', description: '', topics: [], mine: true },
    })
    for (const customer of ['revontuli', 'third', 'kaksoistahti'])
      await logAs(world.app, 'adviser.second', world.customers[customer] ?? '', { class: 'own', nextStep: step })
    const body = { name: 'Perustaja Piilossa', contact: { email: 'piilo@example.fi' } }
    await must(world, 'adviser.second', '/api/founders', { body })
  }

  const competitorsService = async () => {
    const { matterId } = await must(world, 'adviser.second', `/api/customers/${world.customers.third}/matters`, {
      body: { need: 'Kilpailijan asia', description: '', topics: [], mine: true },
    })
    await must(world, 'adviser.second', `${at('matterOfThird')}/messages`, { body: { text: 'x', attachmentIds: [] } })
    await sendFile(world, 'adviser.second', `/api/matters/${matterId}/documents`, { name: 'x.txt', text: 'x' })
    await must(world, 'adviser.second', `/api/matters/${matterId}/hand-offs`, {
      body: {
        ...{ kind: 'transfer', message: 'x', packet: [], askCustomer: false },
        to: [{ organisationId: organisations.finnvera._id, userId: demoUserId('adviser.finnvera') }],
      },
    })
    await logAs(world.app, 'adviser.second', world.customers.third ?? '', { nextStep: step })
    const role = { title: 'x', email: null, phone: null, from: null, until: null, protected: false }
    await must(world, 'adviser.second', `/api/customers/${world.customers.third}/contact-persons`, {
      body: { person: { name: 'Yhteys Uusi', languages: ['fi'] }, role },
    })
  }

  test.each([
    ['working notes and a founder of another organisation, to everybody else', others, notesAndFounder],
    ['a competitor’s service, to whom neither 10 § nor the customer opens it', without10, competitorsService],
  ])('%s', { timeout: LIMIT }, async (_what, blind, hide) => {
    const before = answered ?? (await answersTo(world, blind, reads))
    await hide()
    answered = await answersTo(world, blind, reads)
    expect(changesIn(before, answered)).toEqual([])
  })

  test('traces are as many as the law lets each count', async () => {
    const professional = roles.flatMap(({ as, organisation }) => (organisation && as ? [as] : []))
    expect(await countsTraces(professional)(world)).toEqual([])
  })
})

describe('hidden and absent are the same', () => {
  const blind = ['adviser.private', 'adviser.finnvera', 'admin.lappi', 'platform.manager', 'owner.revontuli', 'founder']
  const ofCustomers = asked.filter(([, { path }]) => path.includes(':customerId')).map(([name]) => name)

  test('in every answer about a customer, byte for byte', { timeout: LIMIT }, async () => {
    expect(await hides([...blind, 'guest.invited'], ofCustomers)(world)).toEqual([])
  })

  test('in what is asked of the database', { timeout: LIMIT }, async () => {
    expect(await asksAlike('adviser.private', ofCustomers)(world)).toEqual([])
  })

  test.each(Object.entries(hiddenRecords))('of records named by %s too', { timeout: LIMIT }, async (name, which) => {
    const ofThese = asked.filter(([, { path }]) => path.includes(`:${name}`)).map(([contract]) => contract)
    expect(ofThese.length).toBeGreaterThan(0)
    expect(await hides(['adviser.private', 'founder', 'guest.invited'], ofThese, which)(world)).toEqual([])
    expect(await asksAlike('adviser.private', ofThese, which)(world)).toEqual([])
  })

  test.each([
    ['findFounders', 'Perustaja', 'Olematon'],
    ['findPersons', 'Uusi', 'Olematon'],
    ['findCompanies', 'Perustaja', 'Olematon'],
  ])('in a search: %s', async (contract, name, absent) => {
    const of = (q: string): Ask => {
      const [ask] = asksOf(contract, world)
      if (!ask) throw new Error(`Nothing is asked of ${contract}`)
      return { ...ask, path: `${ask.path.split('?')[0]}?q=${q}` }
    }
    // Who may search, and to whom all of that name are hidden.
    const as = 'adviser.rovaniemi'
    expect(await shapeOf(world, as, of(name))).toEqual(await shapeOf(world, as, of(absent)))
    const [found, missing] = [await askAs(world, as, of(name)), await askAs(world, as, of(absent))]
    expect(found.text).toBe(missing.text)
  })
})

describe('sockets are silent to whom the word would tell something', () => {
  test.each([
    ['a working note of another organisation', others, happenings.note],
    ['what another organisation’s people write to each other', others, happenings.words],
    [
      'a message to the customer, and that it was read',
      everybody.filter((as) => !readers.includes(as)),
      happenings.receipt,
    ],
    ['a competitor’s service', without10, happenings.service],
    ['what a customer opened to somebody else', neitherSideOfGrant, happenings.grant],
  ])('%s', { timeout: LIMIT }, async (_what, names, happening) => {
    expect(await keepsSilent(names, happening)(world)).toEqual([])
  })
})

test('that work has changed is told only to who has to do with it and may see it', { timeout: LIMIT }, async () => {
  // Business Finland took a referral of this matter, and 10 § shows it to them: they are told.
  const serves = 'adviser.businessfinland'
  const elsewhere = everybody.filter((as) => as !== serves && (!as.endsWith('.lappi') || as === 'admin.lappi'))
  expect(await keepsWorkSilent(elsewhere)(world)).toEqual([])
})

test('of messages and notices that are hidden nobody is told the number', async () => {
  expect(await countsNoMessages(['adviser.finnvera', 'lead.keha', 'accountant.revontuli'])(world)).toEqual([])
  expect(await hidesNotices('adviser.private', 'kasvukonsultit')(world)).toEqual([])
})

test('no message that waits to be sent says what happened', async () => {
  expect(await mailsNothing(world)).toEqual([])
  expect(await digestsNothing(world)).toEqual([])
})

describe('what is no answer of a contract', () => {
  const pages = [
    '/',
    '/auth/sign-in',
    '/auth/callback',
    '/idp/nowhere',
    '/valtuudet',
    '/api/openapi.json',
    '/api/nowhere',
  ]

  test.each(pages)('the page %s shows nobody anything', async (path) => {
    for (const as of ['adviser.private', 'owner.revontuli', 'guest.invited', null]) {
      const { text } = await askAs(world, as, { contract: 'page', method: 'GET', path, idempotent: false })
      expect(canaries.in(text)).toEqual([])
    }
  })

  test('refusals of wrong bodies show only what was sent', { timeout: LIMIT }, async () => {
    const wrong = asked
      .filter(([, { body }]) => body)
      .flatMap(([name]) => asksOf(name, world).slice(0, 3))
      .flatMap((ask): Ask[] => [
        { ...ask, body: {} },
        { ...ask, body: { stray: { $gt: '' } } },
      ])
    for (const role of roles.filter(({ name }) =>
      ['adviser.private', 'admin.rovaniemi', 'guest.invited'].includes(name),
    )) {
      const { sightings } = await rollBack(() => drive(world, role, wrong))
      expect(sightings.filter(({ basis }) => basis === null)).toEqual([])
    }
  })
})
