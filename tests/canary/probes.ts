import { io } from 'socket.io-client'
import { remindReviewers } from '#server/breakGlass/remindReviewers.ts'
import { MailModel } from '#server/email/mailModel.ts'
import { EventModel } from '#server/events/eventModel.ts'
import { remindOfEnds } from '#server/grants/remindOfEnds.ts'
import { remindAnswerers } from '#server/inquiries/remindAnswerers.ts'
import { logAs } from '#tests/events/logAs.ts'
import { signIn } from '#tests/support/signIn.ts'
import { askAs } from './askAs.ts'
import { asksOf } from './asksOf.ts'
import { canaries } from './canaries.ts'
import { drive } from './drive.ts'
import { expectedTraces } from './expectedTraces.ts'
import { type Happening, happenings } from './happenings.ts'
import { hearMails } from './hearMails.ts'
import { absentLike, type Hidden, hiddenFounder } from './hidden.ts'
import { roles } from './roles.ts'
import { rollBack } from './rollBack.ts'
import type { World } from './World.ts'
import { wrongInMails } from './wrongInMails.ts'

/** A check of the suite: what it finds wrong, in words; nothing when all is well. */
export type Probe = (world: World) => Promise<string[]>

const roleOf = (name: string) => {
  const role = roles.find((one) => one.name === name)
  if (!role) throw new Error(`No role ${name}`)
  return role
}

/** These people ask these contracts: canaries that they see without a basis. */
export const shows =
  (names: string[], contracts: string[]): Probe =>
  async (world) => {
    const asks = contracts.flatMap((contract) => asksOf(contract, world))
    const driven = await rollBack(() => Promise.all(names.map((name) => drive(world, roleOf(name), asks))))
    const seen = driven
      .flatMap(({ sightings }) => sightings)
      .filter(({ basis }) => basis === null)
      .map(({ role, ask, canary }) => `${role.name} saw ${canary.kind} ${canary.field} in ${ask.contract}`)
    const broken = driven.flatMap(({ answers }) => answers).filter(({ status }) => status >= 500)
    return [...seen, ...broken.map(({ role, contract }) => `${contract} broke for ${role}`)]
  }

/** A record of one's own organisation, under the path of another customer: not there. */
export const refusesCrossed =
  (name: string, contract: string): Probe =>
  async (world) => {
    const [first] = world.named.eventId ?? []
    const home = world.customers[first?.customer ?? ''] ?? ''
    const asks = asksOf(contract, world).filter(({ path }) => path.includes(first?.id ?? '') && !path.includes(home))
    const { answers } = await rollBack(() => drive(world, roleOf(name), asks))
    return answers.filter(({ status }) => status !== 404).map(({ status, path }) => `${status} for ${path}`)
  }

/** A withheld contact, logged by one 10 § organisation and looked for by another; gone again afterwards. */
export const keepsWithheld: Probe = async (world) => {
  const facts = { kind: 'contact', customer: 'third', class: 'service', owner: 'lappi', withheld: true } as const
  const withheld = { reason: canaries.word(facts, 'reason'), reviewOn: '2027-01-01' }
  const { eventId } = await logAs(world.app, 'adviser.lappi', world.customers.third ?? '', {
    text: canaries.word(facts, 'text'),
    withheld,
  })
  const seen = await shows(['adviser.finnvera'], ['listEvents'])(world)
  await EventModel.collection.deleteOne({ _id: eventId as never })
  return seen
}

/** These people may write none of this: each ask of these contracts is refused, with the records of others in the path. */
export const refuses =
  (names: string[], contracts: string[]): Probe =>
  async (world) => {
    const asks = contracts.flatMap((contract) => asksOf(contract, world))
    const driven = await rollBack(() => Promise.all(names.map((name) => drive(world, roleOf(name), asks))))
    return driven
      .flatMap(({ answers }) => answers)
      .filter(({ status }) => ![401, 403, 404].includes(status))
      .map(({ role, contract, path, status }) => `${role} was answered ${status} by ${contract} ${path}`)
  }

/** Traces: as many as the law lets each see. */
export const countsTraces =
  (names: string[]): Probe =>
  async (world) => {
    const wrong: string[] = []
    for (const role of names.map(roleOf))
      for (const customer of ['revontuli', 'kaksoistahti', 'third']) {
        const path = `/api/customers/${world.customers[customer]}/traces`
        const { text } = await askAs(world, role.as, { contract: 'listTraces', method: 'GET', path, idempotent: false })
        const { items } = JSON.parse(text.slice(text.indexOf('\n') + 1)) as { items: { contacts: number }[] }
        const counted = items.reduce((sum, { contacts }) => sum + contacts, 0)
        const expected = expectedTraces(role, customer)
        if (counted !== expected) wrong.push(`${role.name} counts ${counted} traces of ${customer}, not ${expected}`)
      }
    return wrong
  }

/** Of a record that is hidden, a customer unless another is said, the same answers as of one that there isn't, byte for byte. */
export const hides =
  (names: string[], contracts: string[], which: Hidden = hiddenFounder): Probe =>
  async (world) => {
    const hidden = which(world)
    const absent = absentLike(hidden)
    const asks = contracts.flatMap((contract) => asksOf(contract, world)).filter(({ path }) => path.includes(hidden))
    return rollBack(async () => {
      const wrong: string[] = []
      for (const role of names.map(roleOf))
        for (const ask of asks) {
          const one = await askAs(world, role.as, ask)
          const other = await askAs(world, role.as, { ...ask, path: ask.path.replaceAll(hidden, absent) })
          if (one.status !== other.status || one.text.replaceAll(hidden, absent) !== other.text)
            wrong.push(`${role.name} can tell what is hidden by ${ask.contract}`)
        }
      return wrong
    })
  }

/** The rules of grants hold the moment at which they were asked, and the clocks of promises tell it. */
const RULES = ['getSession', 'getCustomerAccess']
const withoutNow = (contract: string, text: string): string => {
  const timeless = text.replaceAll(/"(asOf|leftMs|pausedMs|closesAt)":("[^"]*"|-?\d+|null)/g, '')
  return RULES.includes(contract) ? timeless.replaceAll(/"\$(lte|gt)":"[^"]+Z"/g, '') : timeless
}

/** What these contracts answer these people, by who asked what. */
export const answersTo = async (world: World, names: string[], contracts: string[]): Promise<Map<string, string>> => {
  const asks = contracts.flatMap((contract) => asksOf(contract, world))
  const answers = new Map<string, string>()
  const askAll = async (name: string) => {
    for (const ask of asks) {
      const { status, text } = await askAs(world, roleOf(name).as, ask)
      answers.set(`${name} ${ask.contract} ${ask.path}`, `${status} ${withoutNow(ask.contract, text)}`)
    }
  }
  await Promise.all(names.map(askAll))
  return answers
}

/** Those who were answered something else afterwards, and to what. */
export const changesIn = (before: Map<string, string>, after: Map<string, string>): string[] =>
  [...after].filter(([ask, answer]) => answer !== before.get(ask)).map(([ask]) => `changed: ${ask}`)

/** What these contracts answered these people at first; asked again, it must be the same, whatever hidden has come since. */
export const unchanged = async (world: World, names: string[], contracts: string[]): Promise<Probe> => {
  const before = await answersTo(world, names, contracts)
  return async () => changesIn(before, await answersTo(world, names, contracts))
}

/** How long a socket is listened to after something happened (milliseconds); those who may hear do so well before. */
const SILENCE = 400

/** These people watch a customer while something happens there that they may not learn of: not a word. The hidden customer isn't there to watch. */
export const keepsSilent =
  (names: string[], { customer, happen }: Happening = happenings.note): Probe =>
  async (world) => {
    const wrong: string[] = []
    const customerId = world.customers[customer] ?? ''
    const pages = await Promise.all(
      names.map(async (name) => {
        const extraHeaders = { cookie: await signIn(world.app, name) }
        const socket = io(world.app.url, {
          extraHeaders,
          forceNew: true,
          reconnection: false,
          transports: ['websocket'],
        })
        socket.onAny((word, ...said) => wrong.push(`${name} heard ${word} ${JSON.stringify(said)}`))
        await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('connect_error', reject))
        await socket.timeout(5_000).emitWithAck('watch', { customerId })
        const hidden = await socket.timeout(5_000).emitWithAck('watch', { customerId: world.customers.hiddenFounder })
        const absent = await socket.timeout(5_000).emitWithAck('watch', { customerId: absentLike('cus_') })
        const isTold = hidden.joined || JSON.stringify(hidden) !== JSON.stringify(absent)
        if (isTold && roleOf(name).organisation !== 'vauhtipyora')
          wrong.push(`${name} can tell a hidden customer by watching it`)
        return socket
      }),
    )
    await happen(world)
    await new Promise((resolve) => setTimeout(resolve, SILENCE))
    for (const page of pages) page.disconnect()
    return wrong
  }

/** Reminders come by now at the latest (milliseconds): what a year's grant, a review and an answer are waited for. */
const ALMOST_A_YEAR = 350 * 86_400_000

/** A message to an invited guest, reminders by the clock, and all others on their way: never with contents. */
export const mailsNothing: Probe = async (world) => {
  const mails = hearMails()
  const [, invited] = world.named.grantId ?? []
  await askAs(world, 'owner.revontuli', {
    ...{ contract: 'resendInvitation', method: 'POST', idempotent: true },
    path: `/api/customers/${world.customers.revontuli}/grants/${invited?.id}/invitation`,
  })
  const later = new Date(Date.now() + ALMOST_A_YEAR)
  await rollBack(async () => {
    for (const job of [remindOfEnds, remindReviewers, remindAnswerers]) await job.run(later)
  })
  const waiting = await MailModel.find().lean()
  mails.stop()
  return [...mails.wrong(), ...wrongInMails(waiting)]
}
