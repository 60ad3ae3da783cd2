import { beforeAll, describe, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { contracts } from '#shared/contracts/contracts.ts'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { logAs } from '#tests/events/logAs.ts'
import { FOUNDER, foundersApi } from '#tests/founders/foundersApi.ts'
import { messagesApi } from '#tests/messages/messagesApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { handOffsApi, personIn } from './handOffsApi.ts'

const app = await startApp()
const company = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const api = handOffsApi(app)
const founders = foundersApi(app)
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

/** Every reading that the product has, of everything that there is, as one person: which words come out, and where. */
const readBy = async (as: string, ids: Record<string, string[]>): Promise<Record<string, Word[]>> => {
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

/** One customer of each kind: who sends, to whom, and whose word it is. */
const cases = [
  {
    of: 'a company',
    customerId: company,
    sender: 'adviser.lappi',
    senders: organisations.lappi._id,
    customer: 'owner.revontuli',
    receiver: 'adviser.private',
    to: personIn('kasvukonsultit', 'adviser.private'),
  },
  {
    of: 'a founder',
    customerId: FOUNDER.customerId,
    sender: 'adviser.newenterprise',
    senders: organisations.uusyritys._id,
    customer: 'founder',
    receiver: 'adviser.second',
    to: personIn('vauhtipyora', 'adviser.second'),
  },
]

describe.each(cases)('a hand-off of $of opens its packet and nothing more', (given) => {
  const { customerId, sender, senders, customer, receiver, to } = given
  const ids: Record<string, string[]> = {}
  const reads = (as: string) => readBy(as, ids)
  const handOffId = () => ids.handOffId?.[0] ?? ''
  beforeAll(async () => {
    if (customer === 'founder') await founders.typeCode(sender, (await founders.code()).body.code)
    const matterId = await api.matterOf(customerId, sender, { need: WORDS.need, description: WORDS.description })
    const going = await logAs(app, sender, customerId, { subject: WORDS.going })
    const nextStep = { text: WORDS.step, dueOn: '2099-01-01' }
    const staying = await logAs(app, sender, customerId, { subject: WORDS.staying, nextStep } as never)
    const documents = documentsApi(app)
    const document = (await documents.add(matterId, sender, file('file'))).body.documentId
    const other = (await documents.add(matterId, sender, file('otherFile'))).body.documentId
    const messages = messagesApi(app)
    const message = (await messages.send(matterId, sender, WORDS.message)).body.messageId
    await messages.sendInternal(matterId, sender, WORDS.internal)
    await api.matters.task(matterId, sender, { text: WORDS.task, organisationId: senders })
    const otherMatter = await api.matterOf(customerId, sender, { need: WORDS.otherMatter })
    const packet = [
      { kind: 'event', recordId: going.eventId, fields: [] },
      { kind: 'document', recordId: document, fields: ['fileName'] },
    ]
    const sent = await api.send(matterId, sender, to, { packet, message: WORDS.said, askCustomer: true })
    Object.assign(ids, {
      customerId: [customerId],
      businessId: [revontuli.businessId],
      matterId: [matterId, otherMatter],
      documentId: [document, other],
      messageId: [message],
      eventId: [going.eventId, staying.eventId],
      handOffId: [sent.body.handOffId],
      organisationId: [senders],
      userId: [],
      grantId: [],
    })
    expect(sent.body.state).toBe('awaitingCustomer')
  })

  /** What goes along, and what the letter itself says: what is asked for, and why. */
  const LETTER: Word[] = ['file', 'going', 'need', 'said']

  test('the words are there to be read: by who sends it, all of them', async () => {
    expect(wordsIn(await reads(sender))).toEqual(Object.keys(WORDS).sort())
  })

  test('before: nothing, while the customer has not answered', async () => {
    expect(await reads(receiver)).toEqual({})
  })

  test('once sent: the letter and the packet, in the hand-off and its list, and nothing anywhere else', async () => {
    await api.answer(customerId, handOffId(), customer, { yes: true })
    const { getHandOff, ...lists } = await reads(receiver)
    expect(getHandOff).toEqual(LETTER)
    const where = ['listHandOffs', 'listCustomerHandOffs', 'listNotices']
    expect(Object.keys(lists).filter((name) => !where.includes(name))).toEqual([])
    expect(wordsIn(lists)).toEqual(['need'])
  })

  test('once accepted: the same', async () => {
    await api.accept(handOffId(), receiver)
    const seen = await reads(receiver)
    expect(wordsIn(seen)).toEqual(LETTER)
    expect(seen.getHandOff).toEqual(LETTER)
    for (const [where, words] of Object.entries(seen)) if (where !== 'getHandOff') expect(words).toEqual(['need'])
  })

  test('once closed: the packet is shut, and what the receiver’s other bases open is open as before', async () => {
    const grant = await ask(app, `/api/customers/${customerId}/grants`, {
      as: customer,
      body: {
        to: { kind: 'organisation', organisationId: to.organisationId },
        ...{ sections: ['events'], right: 'see', purpose: 'Kasvun tuki' },
      },
    })
    expect(grant.status).toBe(200)
    const { getHandOff: _, ...open } = await reads(receiver)
    expect(open.listEvents).toEqual(expect.arrayContaining(['going', 'staying']))
    await api.close(handOffId(), receiver)
    const { getHandOff: letter = [], ...left } = await reads(receiver)
    expect(letter).not.toContain('going')
    expect(letter).not.toContain('file')
    const elsewhere = ({ listHandOffs: _list, listCustomerHandOffs: _own, listNotices: _told, ...rest }: typeof left) =>
      rest
    expect(elsewhere(left)).toEqual(elsewhere(open))
  })
})
