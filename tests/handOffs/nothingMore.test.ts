import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { messagesApi } from '#tests/messages/messagesApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const [LAPPI, PRIVATE, OWNER] = ['adviser.lappi', 'adviser.private', 'owner.revontuli']
const toPrivate = personIn('kasvukonsultit', PRIVATE)
/** A word of its own in everything that could be read of the matter and of the customer. */
const WORDS = {
  need: 'SANATARVE',
  description: 'SANAKUVAUS',
  going: 'SANAMUKAAN',
  staying: 'SANAJAAVA',
  file: 'SANATIEDOSTO',
  otherFile: 'SANATOINEN',
  message: 'SANAVIESTI',
  internal: 'SANASISAINEN',
  task: 'SANATEHTAVA',
  step: 'SANAASKEL',
  otherMatter: 'SANAMUUASIA',
  said: 'SANASAATE',
}
type Word = keyof typeof WORDS
const file = (word: Word) => ({ name: `${WORDS[word]}.txt`, bytes: Buffer.from(WORDS[word]), type: 'text/plain' })

const ids: Record<string, string[]> = {}
let packet: { kind: string; recordId: string; fields: string[] }[] = []

/** Every reading that the product has, of everything that there is, as one person: which words come out, and where. */
const readBy = async (as: string): Promise<Record<string, Word[]>> => {
  const found: Record<string, Word[]> = {}
  for (const [name, { method, path }] of Object.entries(contracts) as [string, Endpoint][]) {
    if (method !== 'get') continue
    const names = [...path.matchAll(/:(\w+)/g)].map(([, one]) => one ?? '')
    const paths = names.reduce(
      (some, one) => some.flatMap((made) => (ids[one] ?? []).map((id) => made.replace(`:${one}`, id))),
      [path],
    )
    for (const one of paths) {
      const text = JSON.stringify((await ask(app, one, { as })).body ?? '')
      for (const [word, value] of Object.entries(WORDS) as [Word, string][])
        if (text.includes(value) && !found[name]?.includes(word)) found[name] = [...(found[name] ?? []), word].sort()
    }
  }
  return found
}
const wordsIn = (seen: Record<string, Word[]>) => [...new Set(Object.values(seen).flat())].sort()

beforeAll(async () => {
  const matterId = await api.matterOf(customerId, LAPPI, { need: WORDS.need, description: WORDS.description })
  const going = await logAs(app, LAPPI, customerId, { subject: WORDS.going })
  const nextStep = { text: WORDS.step, dueOn: '2099-01-01' }
  const staying = await logAs(app, LAPPI, customerId, { subject: WORDS.staying, nextStep } as never)
  const documents = documentsApi(app)
  const document = (await documents.add(matterId, LAPPI, file('file'))).body.documentId
  const other = (await documents.add(matterId, LAPPI, file('otherFile'))).body.documentId
  const messages = messagesApi(app)
  const message = (await messages.send(matterId, LAPPI, WORDS.message)).body.messageId
  await messages.sendInternal(matterId, LAPPI, WORDS.internal)
  await api.matters.task(matterId, LAPPI, { text: WORDS.task, organisationId: organisations.lappi._id })
  const otherMatter = await api.matterOf(customerId, LAPPI, { need: WORDS.otherMatter })
  packet = [
    { kind: 'event', recordId: going.eventId, fields: [] },
    { kind: 'document', recordId: document, fields: ['fileName'] },
  ]
  const sent = await api.send(matterId, LAPPI, toPrivate, { packet, message: WORDS.said, askCustomer: true })
  Object.assign(ids, {
    customerId: [customerId],
    businessId: [revontuli.businessId],
    matterId: [matterId, otherMatter],
    documentId: [document, other],
    messageId: [message],
    eventId: [going.eventId, staying.eventId],
    handOffId: [sent.body.handOffId],
    organisationId: [organisations.lappi._id],
    userId: [],
    grantId: [],
  })
  expect(sent.body.state).toBe('awaitingCustomer')
})

describe('a hand-off opens its packet and nothing more', () => {
  /** What goes along, and what the letter itself says: what is asked for, and why. */
  const LETTER: Word[] = ['file', 'going', 'need', 'said']

  test('the words are there to be read: by who sends it, all of them', async () => {
    expect(wordsIn(await readBy(LAPPI))).toEqual(Object.keys(WORDS).sort())
  })

  test('before: nothing, while the customer has not answered', async () => {
    expect(await readBy(PRIVATE)).toEqual({})
  })

  test('once sent: the letter and the packet, in the hand-off and its list, and nothing anywhere else', async () => {
    await api.answer(customerId, ids.handOffId?.[0] ?? '', OWNER, { yes: true })
    const { listNotices: _, ...seen } = await readBy(PRIVATE)
    expect(seen).toEqual({ getHandOff: LETTER, listHandOffs: ['need'], listCustomerHandOffs: ['need'] })
  })

  test('once accepted: the same', async () => {
    await api.accept(ids.handOffId?.[0] ?? '', PRIVATE)
    const seen = await readBy(PRIVATE)
    expect(wordsIn(seen)).toEqual(LETTER)
    expect(seen.getHandOff).toEqual(LETTER)
    for (const [where, words] of Object.entries(seen)) if (where !== 'getHandOff') expect(words).toEqual(['need'])
  })

  test('once closed: the packet is shut, and what the receiver’s other bases open is open as before', async () => {
    const grant = await ask(app, `/api/customers/${customerId}/grants`, {
      as: OWNER,
      body: {
        to: { kind: 'organisation', organisationId: organisations.kasvukonsultit._id },
        ...{ sections: ['events'], right: 'see', purpose: 'Kasvun tuki' },
      },
    })
    expect(grant.status).toBe(200)
    const { getHandOff: _, ...open } = await readBy(PRIVATE)
    expect(open.listEvents).toEqual(expect.arrayContaining(['going', 'staying']))
    await api.close(ids.handOffId?.[0] ?? '', PRIVATE)
    const { getHandOff: letter = [], ...left } = await readBy(PRIVATE)
    expect(letter).not.toContain('going')
    expect(letter).not.toContain('file')
    const elsewhere = ({ listHandOffs: _list, listCustomerHandOffs: _own, listNotices: _told, ...rest }: typeof left) =>
      rest
    expect(elsewhere(left)).toEqual(elsewhere(open))
  })
})
