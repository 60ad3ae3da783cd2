import { randomUUID } from 'node:crypto'
import { request } from 'node:http'
import { demoUserId } from '#seed/demo/demoUserId.ts'
import { organisations } from '#seed/demo/organisations.ts'
import type { Bench } from '../Bench.ts'
import { percentile } from '../figures/percentile.ts'

type Question = { method: string; path: string; headers?: Record<string, string>; body?: string }
type Answer = { status: number; text: string; milliseconds: number }

const WARM_UP = 50
/** Beyond this the two can be told apart by waiting (%). */
const MOST = 10
const ABSENT = 'cus_00000000000000000000'
const ABSENT_STEP = 'nxt_00000000000000000000'
const ABSENT_EVENT = 'evt_00000000000000000000'
const ABSENT_MATTER = 'mat_00000000000000000000'
const ABSENT_HAND_OFF = 'hof_00000000000000000000'
const ABSENT_MESSAGE = 'msg_00000000000000000000'

const ask = (baseUrl: string, cookie: string, { method, path, headers = {}, body }: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    const key = method === 'GET' ? {} : { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }
    const asked = request(`${baseUrl}${path}`, { method, headers: { cookie, ...key, ...headers } }, async (answer) => {
      let text = ''
      for await (const part of answer) text += part
      resolve({ status: answer.statusCode ?? 0, text, milliseconds: performance.now() - started })
    })
    asked.on('error', reject).end(body)
  })

const must = async (bench: Bench, as: string, path: string, body: object) => {
  const answer = await ask(bench.baseUrl, await bench.cookie(as), { method: 'POST', path, body: JSON.stringify(body) })
  if (answer.status !== 200) throw new Error(`${as} ${path}: ${answer.status} ${answer.text}`)
  return JSON.parse(answer.text)
}

/** A founder, a person, a contact, a next step, a matter, a message in it and a hand-off that a private adviser of another house may not know of; and what they ask instead of. */
const hide = async (bench: Bench): Promise<Record<string, [hidden: Question, absent: Question]>> => {
  const name = `Zacharias ${randomUUID().slice(0, 8)}`
  const founder = await must(bench, 'adviser.newenterprise', '/api/founders', { name, contact: {} })
  const [company] = bench.sample.uniform
  const role = { title: 'x', email: null, phone: null, from: null, until: null, protected: false }
  await must(bench, 'adviser.newenterprise', `/api/customers/${company?.customerId}/contact-persons`, {
    ...{ person: { name, languages: ['fi'] }, role },
  })
  const correction = { channel: 'call', subject: 'x', text: '', topics: [], who: [], organisationIds: [] }
  const contact = {
    ...{
      ...correction,
      otherCustomerIds: [],
      class: 'own',
      withheld: null,
      occurredAt: new Date(Date.now() - 1_000).toISOString(),
    },
    nextStep: { text: 'x', dueOn: null },
  }
  const logged = await must(bench, 'adviser.newenterprise', `/api/customers/${company?.customerId}/contacts`, contact)
  const { matterId } = await must(bench, 'adviser.newenterprise', `/api/customers/${company?.customerId}/matters`, {
    ...{ need: name, description: '', topics: ['financing'], mine: true },
  })
  const { messageId } = await must(bench, 'adviser.newenterprise', `/api/matters/${matterId}/messages`, {
    ...{ text: name, attachmentIds: [] },
  })
  const { handOffId } = await must(bench, 'adviser.newenterprise', `/api/matters/${matterId}/hand-offs`, {
    ...{ kind: 'referral', message: name, packet: [], askCustomer: false },
    to: [{ organisationId: organisations.finnvera._id, userId: demoUserId('adviser.finnvera') }],
  })
  const pair = (path: (id: string) => string, hidden: string, absent: string): [Question, Question] => [
    { method: 'GET', path: path(hidden) },
    { method: 'GET', path: path(absent) },
  ]
  const get = (path: (id: string) => string) => pair(path, founder.customerId, ABSENT)
  const change = (id: string): Question => ({
    ...{ method: 'PATCH', path: `/api/customers/${company?.customerId}/next-steps/${id}` },
    ...{ headers: { 'if-match': '"1"' }, body: '{"state":"done"}' },
  })
  const search = (path: string, q: string): Question => ({ method: 'GET', path: `${path}?q=${encodeURIComponent(q)}` })
  const searches = (path: string): [Question, Question] => [
    search(path, name),
    search(path, name.replace('Zach', 'Yach')),
  ]
  const correct = (id: string): Question => ({
    ...{ method: 'POST', path: `/api/customers/${company?.customerId}/events/${id}/corrections` },
    body: JSON.stringify({ ...correction, reason: 'x' }),
  })
  return {
    getCustomerAccess: get((id) => `/api/customers/${id}/access`),
    listEvents: get((id) => `/api/customers/${id}/events`),
    getContactDetails: get((id) => `/api/customers/${id}/contact-details`),
    findFounders: searches('/api/founders'),
    findPersons: searches('/api/persons'),
    correctContact: [correct(logged.eventId), correct(ABSENT_EVENT)],
    changeNextStep: [change(logged.nextStepId), change(ABSENT_STEP)],
    getMatter: pair((id) => `/api/matters/${id}`, matterId, ABSENT_MATTER),
    listMessages: pair((id) => `/api/matters/${id}/messages`, matterId, ABSENT_MATTER),
    getMeetingCalendar: pair((id) => `/api/messages/${id}/calendar`, messageId, ABSENT_MESSAGE),
    getHandOff: pair((id) => `/api/hand-offs/${id}`, handOffId, ABSENT_HAND_OFF),
  }
}

const differenceOf = async (bench: Bench, cookie: string, pair: [Question, Question], n: number): Promise<number> => {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round < n + WARM_UP; round++) {
    // Now the one first, now the other: what warms up for the second warms up for both.
    for (const which of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const { milliseconds } = await ask(bench.baseUrl, cookie, pair[which])
      if (round >= WARM_UP) times[which].push(milliseconds)
    }
  }
  const [hidden, absent] = times.map((one) => percentile(one, 0.5)) as [number, number]
  return (Math.abs(hidden - absent) / Math.min(hidden, absent)) * 100
}

/**
 * The largest difference (%) between the medians of `n` interleaved questions for what is hidden and for what is not there.
 * Measured once more where it is beyond 10 %, as a machine has other things to do; beyond it again is an error.
 */
export const timePairs = async (bench: Bench, n: number): Promise<number> => {
  const cookie = await bench.cookie('adviser.private')
  let largest = 0
  for (const [contract, pair] of Object.entries(await hide(bench))) {
    const first = await differenceOf(bench, cookie, pair, n)
    const difference = first <= MOST ? first : Math.min(first, await differenceOf(bench, cookie, pair, n))
    if (difference > MOST && !bench.smoke)
      throw new Error(`${contract}: hidden and absent differ by ${difference.toFixed(1)} %`)
    largest = Math.max(largest, difference)
  }
  return largest
}
