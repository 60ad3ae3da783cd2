import { beforeAll, expect, test } from 'vitest'
import { organisations } from '#seed/demo/organisations.ts'
import { revontuli } from '#seed/demo/revontuli.ts'
import { documentsApi } from '#tests/documents/documentsApi.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { handOffsApi, personIn } from '#tests/handOffs/handOffsApi.ts'
import { messagesApi } from '#tests/messages/messagesApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const handOffs = handOffsApi(app)
const messages = messagesApi(app)
const documents = documentsApi(app)
const json = async () => (await ask(app, `/api/customers/${customerId}/export`, { as: OWNER })).body
const page = async (language: 'fi' | 'sv' | 'en') =>
  String((await ask(app, `/api/customers/${customerId}/export.html?lang=${language}`, { as: OWNER })).body)
let matterId = ''

beforeAll(async () => {
  const opened = await handOffs.matters.open(customerId, OWNER, { organisationId: organisations.lappi._id })
  matterId = opened.body.matterId
  await handOffs.matterOf(customerId, 'adviser.finnvera', { need: 'Finnveran avaama asia' })
  const sent = await handOffs.send(matterId, LAPPI, personIn('finnvera', 'adviser.finnvera'), {
    packet: [{ kind: 'matter', recordId: matterId, fields: [] }],
  })
  expect(sent.status).toBe(200)
  const file = { name: 'tarjous.txt', bytes: Buffer.from('Tarjous') }
  expect((await documents.add(matterId, LAPPI, file)).status).toBe(200)
  expect((await messages.send(matterId, LAPPI, 'VIESTI ASIAKKAALLE')).status).toBe(200)
  expect((await messages.sendInternal(matterId, LAPPI, 'KESKENÄMME')).status).toBe(200)
  expect((await messages.invite(matterId, LAPPI)).status).toBe(200)
})

test('the export of everything holds matters, hand-offs, messages with advisers, and which documents there are', async () => {
  const data = await json()
  expect(data.matters.map(({ need }: { need: string }) => need).sort()).toEqual([
    'Finnveran avaama asia',
    'Rahoitus laitteeseen',
  ])
  expect(data.handOffs).toMatchObject([
    { matterId, message: 'Arvioisitteko takauksen?', packet: [{ kind: 'matter', recordId: matterId }] },
  ])
  expect(data.documents).toMatchObject([{ matterId, name: 'tarjous.txt' }])
  expect(data.messages.map(({ text }: { text: string }) => text).sort()).toEqual(['KOKOUSTEKSTI', 'VIESTI ASIAKKAALLE'])
  expect(data.cutOff).toEqual([])
  expect(JSON.stringify(data)).not.toContain('KESKENÄMME')
})

test.each(['fi', 'sv', 'en'] as const)('and so does the page in %s, in words', async (language) => {
  const shown = await page(language)
  for (const said of [
    'Finnveran avaama asia',
    'Arvioisitteko takauksen?',
    'tarjous.txt',
    'VIESTI ASIAKKAALLE',
    'KOKOUSPAIKKA',
  ])
    expect(shown).toContain(said)
  expect(shown).not.toMatch(/KESKENÄMME|\{\{\w+\}\}|undefined|\[object|handOff\.(sent|moved)/)
})
