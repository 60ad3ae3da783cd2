import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import { inTransaction } from '#server/database/inTransaction.ts'
import { newId } from '#server/database/newId.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import { logAs } from '#tests/events/logAs.ts'
import { ask } from '#tests/support/ask.ts'
import { canaries } from './canaries.ts'
import type { Facts } from './Facts.ts'
import type { Role } from './Role.ts'
import type { World } from './World.ts'

/** Who logs for which organisation. */
const RECORDERS: Record<string, string> = {
  'adviser.lappi': 'lappi',
  'adviser.finnvera': 'finnvera',
  'adviser.rovaniemi': 'rovaniemi',
  'adviser.employment': 'tyollisyysalue',
  'adviser.private': 'kasvukonsultit',
  'adviser.second': 'vauhtipyora',
  'phone.keha': 'keha',
}

/** Why something is withheld is the storing body's own, told to the customer besides: nobody to whom 10 § or break-glass opens it. */
const reasonFacts = (facts: Facts): Facts => ({
  ...facts,
  kind: 'reason of withholding',
  audience: (role: Role) => {
    if (role.contents && role.organisation === facts.owner) return 'own'
    const acts = role.actsFor?.customer === facts.customer
    return acts && !(role.actsFor?.capacity === 'accountant' && facts.class === 'person') ? 'mandate' : null
  },
})

const contactOf = (facts: Facts) => ({
  channel: 'call' as const,
  subject: canaries.word(facts, 'subject'),
  text: canaries.word(facts, 'text'),
  topics: ['financing' as const],
  who: [canaries.word(facts, 'who')],
  organisationIds: [],
})

/** A contact logged over HTTP, with a next step. */
const log = async (
  world: World,
  as: string,
  customer: string,
  given: { class: 'service' | 'own'; withheld?: boolean },
) => {
  const isFounder = customer.endsWith('ounder')
  const dataClass = isFounder && given.class === 'service' ? 'person' : given.class
  const facts: Facts = {
    kind: 'contact',
    customer,
    owner: RECORDERS[as] ?? 'uusyritys',
    class: dataClass,
    section: 'events',
    ...(given.withheld ? { withheld: true } : {}),
  }
  const logged = await logAs(world.app, as, world.customers[customer] ?? '', {
    ...contactOf(facts),
    class: given.class,
    withheld: given.withheld ? { reason: canaries.word(reasonFacts(facts), 'reason'), reviewOn: '2027-01-01' } : null,
    nextStep: { text: canaries.word({ ...facts, kind: 'next step' }, 'text'), dueOn: '2027-02-01' },
  })
  world.named.eventId?.push({ customer, id: logged.eventId })
  world.named.nextStepId?.push({ customer, id: logged.nextStepId ?? '' })
  return { facts, eventId: logged.eventId }
}

/** A contact in classes, delays and matters that no command gives. `packet`: in which packet it is to go along. */
const record = async (world: World, as: string, customer: string, given: Partial<Facts>, packet?: string) => {
  const owner = RECORDERS[as] ?? ''
  const facts: Facts = { kind: 'contact', customer, owner, class: 'service', section: 'events', ...given }
  const organisation = organisations[owner as 'lappi']
  const actor = { userId: demoUserId(as), name: as, organisation: { ...organisation, id: organisation._id } }
  const eventId = newId('evt')
  await inTransaction(() =>
    recordEvent({ actor } as never, {
      eventId,
      customerId: world.customers[customer] ?? '',
      class: facts.class,
      fact: { type: 'contact.logged', content: { ...contactOf(facts), nextStep: null } },
      ...(facts.delayed ? { delayed: { paragraph: '621/1999 24 §', until: '2027-06-01T00:00:00.000Z' } } : {}),
      ...(facts.matter ? { matterId: world.matters[facts.matter] } : {}),
      ...(facts.withheld
        ? { withheld: { reason: canaries.word(reasonFacts(facts), 'reason'), reviewOn: '2027-01-01' } }
        : {}),
    }),
  )
  world.named.eventId?.push({ customer, id: eventId, ...(packet ? { beside: { packet } } : {}) })
}

/** Contacts of every class and owner, with every customer of the world. */
export const makeEvents = async (world: World): Promise<void> => {
  world.named.eventId = []
  world.named.nextStepId = []
  for (const as of Object.keys(RECORDERS)) {
    await log(world, as, 'revontuli', { class: 'service' })
    await log(world, as, 'revontuli', { class: 'own' })
    await log(world, as, 'revontuli', { class: 'service', withheld: true })
    await record(world, as, 'revontuli', { class: 'person' })
  }
  for (const as of ['adviser.lappi', 'adviser.rovaniemi', 'adviser.finnvera']) {
    await record(world, as, 'revontuli', { class: 'aid' })
    await record(world, as, 'revontuli', { class: 'plan', section: 'never' })
  }
  await record(world, 'adviser.lappi', 'revontuli', { class: 'aid', withheld: true })
  await record(world, 'adviser.finnvera', 'revontuli', { delayed: true })
  await record(world, 'adviser.finnvera', 'revontuli', { class: 'person', withheld: true })
  await record(world, 'adviser.private', 'revontuli', { matter: 'matterOfRovaniemi' })
  await record(world, 'adviser.private', 'revontuli', { matter: 'matterOfRovaniemi', withheld: true })
  await record(world, 'adviser.second', 'revontuli', { matter: 'matterOfOthers' })
  for (const as of ['adviser.lappi', 'adviser.second']) await log(world, as, 'kaksoistahti', { class: 'service' })
  await log(world, 'adviser.lappi', 'kaksoistahti', { class: 'service', withheld: true })
  for (const as of ['adviser.private', 'adviser.second']) {
    await log(world, as, 'third', { class: 'service' })
    await log(world, as, 'third', { class: 'own' })
  }
  await log(world, 'adviser.newenterprise', 'founder', { class: 'service' })
  await log(world, 'adviser.second', 'hiddenFounder', { class: 'service' })
  await log(world, 'adviser.second', 'hiddenFounder', { class: 'own' })

  // What goes along with hand-offs on the customer's yes, and what went with one that is closed, or waits for that yes.
  await record(world, 'adviser.lappi', 'revontuli', { handedTo: ['vauhtipyora'] }, 'open')
  await record(world, 'adviser.lappi', 'revontuli', {}, 'closed')
  await record(world, 'adviser.lappi', 'revontuli', { class: 'aid' }, 'asked')

  const { facts, eventId } = await log(world, 'adviser.private', 'third', { class: 'service' })
  const body = {
    ...contactOf({ ...facts, kind: 'correction' }),
    reason: canaries.word({ ...facts, kind: 'correction' }, 'reason'),
  }
  const corrected = await ask(world.app, `/api/customers/${world.customers.third}/events/${eventId}/corrections`, {
    as: 'adviser.private',
    body,
  })
  if (corrected.status !== 200) throw new Error(`The correction was refused: ${JSON.stringify(corrected.body)}`)
}
