import { type AddressInfo, createServer, type Server } from 'node:net'
import mongoose from 'mongoose'
import { afterAll, describe, expect, test } from 'vitest'
import { revontuli } from '#seed/demo/revontuli.ts'
import { KeptBytesModel } from '#server/database/bytes/keptBytesModel.ts'
import { DocumentModel } from '#server/documents/documentModel.ts'
import { sweepUploads } from '#server/documents/sweepUploads.ts'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { addCompany } from '#tests/events/addCompany.ts'
import { mattersApi } from '#tests/matters/mattersApi.ts'
import { ask } from '#tests/support/ask.ts'
import { startApp } from '#tests/support/startApp.ts'
import { documentsApi } from './documentsApi.ts'
import { sampleFiles } from './sampleFiles.ts'

const app = await startApp()
const customerId = await addCompany({ name: revontuli.name, businessId: revontuli.businessId })
const matters = mattersApi(app)
const api = documentsApi(app)
const OWNER = 'owner.revontuli'
const LAPPI = 'adviser.lappi'
const team = await matters.team([LAPPI, 'lead.lappi'])
const service = await matters.service(team)
const { matterId } = (await matters.open(customerId, OWNER, { serviceId: service })).body
const pdf = { name: 'Sopimus.pdf', bytes: sampleFiles.pdf() }
const [docx, odt, zip, docm] = await Promise.all([
  sampleFiles.docx(),
  sampleFiles.odt(),
  sampleFiles.zip(),
  sampleFiles.docm(),
])
const HOUR = 60 * 60 * 1000
const bytesLeft = async () => ({
  notes: await KeptBytesModel.countDocuments(),
  chunks: await mongoose.connection.collection('bytes.chunks').countDocuments(),
  files: await mongoose.connection.collection('bytes.files').countDocuments(),
})

describe('what a file is, is decided by its content', () => {
  test.each([
    ['kuva.pdf', sampleFiles.png(), 'png', 'kuva.pdf.png'],
    ['sopimus.exe', sampleFiles.pdf(), 'pdf', 'sopimus.exe.pdf'],
    ['Kirje.DOCX', docx, 'docx', 'Kirje.docx'],
    ['kirje.odt', odt, 'odt', 'kirje.odt'],
    ['muistio', sampleFiles.text(), 'text', 'muistio.txt'],
    ['lista.csv', Buffer.from('nimi;m\xe4\xe4r\xe4\nOona;1\n', 'latin1'), 'csv', 'lista.csv'],
    ['../../etc/passwd', sampleFiles.text(), 'text', 'passwd.txt'],
    ['C:\\temp\\con', sampleFiles.text(), 'text', '_con.txt'],
    ['\u202Efdp.exe.pdf', sampleFiles.pdf(), 'pdf', 'fdp.exe.pdf'],
    ['a"b\r\nX-Evil: 1.pdf', sampleFiles.pdf(), 'pdf', expect.stringMatching(/^[^"\r\n:]*\.pdf$/)],
    [`${'pitkä'.repeat(60)}.pdf`, sampleFiles.pdf(), 'pdf', expect.stringMatching(/^.{146}\.pdf$/)],
  ])('%j', async (name, bytes, type, kept) => {
    const { status, body } = await api.add(matterId, OWNER, { name, bytes, type: 'text/html' })
    expect({ status, type: body.type, name: body.name }).toEqual({ status: 200, type, name: kept })
  })

  test.each([
    ['sivu.txt', sampleFiles.html()],
    ['kuva.png', sampleFiles.svg()],
    ['kuva.svg', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['ohje.txt', sampleFiles.script()],
    ['lasku.pdf', sampleFiles.exe()],
    ['paketti.docx', zip],
    ['makrot.docx', docm],
    ['sekavaa.txt', Buffer.from([0, 1, 2, 3, 4, 0, 0, 9])],
  ])('%s is refused by what it holds, with what to do', async (name, bytes) => {
    const { status, body } = await api.add(matterId, OWNER, { name, bytes, type: 'application/pdf' })
    expect({ status, code: body.error.code }).toEqual({ status: 415, code: 'upload.type' })
    expect(body.error.message).toContain('Save it as PDF')
    expect(body.error.details).toEqual([{ field: 'file', problem: expect.stringContaining('none of the types') }])
  })

  test('a file that is missing, empty, too large, twice or in another field is refused, each by its name', async () => {
    const problem = async (answer: ReturnType<typeof api.add>) => {
      const { status, body } = await answer
      return { status, code: body.error.code, details: body.error.details }
    }
    const path = `/api/matters/${matterId}/documents`
    expect(await problem(ask(app, path, { as: OWNER, method: 'POST' }))).toEqual({
      ...{ status: 400, code: 'request.invalid' },
      details: [{ field: 'file', problem: 'choose a file' }],
    })
    expect(await problem(api.add(matterId, OWNER, { name: 'a.txt', bytes: Buffer.alloc(0) }))).toMatchObject({
      details: [{ field: 'file', problem: 'the file is empty, choose another' }],
    })
    const large = { name: 'a.txt', bytes: Buffer.alloc(LARGEST_FILE + 1, 'a') }
    expect(await problem(api.add(matterId, OWNER, large))).toMatchObject({ status: 413, code: 'upload.too_large' })
    expect(await problem(ask(app, path, { as: OWNER, file: { ...pdf, field: 'other' } }))).toMatchObject({
      ...{ status: 400, code: 'request.invalid' },
      details: [{ field: 'other', problem: 'the field is unknown, remove it' }],
    })
    expect(await problem(ask(app, path, { as: OWNER, body: { file: 'x' } }))).toMatchObject({ status: 415 })
    const broken = await ask(app, path, {
      as: OWNER,
      method: 'POST',
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-',
    })
    expect(broken.body.error.code).toBe('upload.broken')
  })

  test('a name with a personal identity code is not stored', async () => {
    const answer = await api.add(matterId, OWNER, { name: 'Oona 131052-308T.pdf', bytes: sampleFiles.pdf() })
    expect(answer.body.error.details).toMatchObject([{ field: 'file', problem: /identity code/ }])
  })
})

describe('sending', () => {
  test('is scanned: what a scanner knows as malware is not taken, and nothing of it stays', async () => {
    const before = await bytesLeft()
    const { status, body } = await api.add(matterId, OWNER, { name: 'testi.txt', bytes: sampleFiles.eicar() })
    expect({ status, code: body.error.code }).toEqual({ status: 422, code: 'upload.infected' })
    expect(body.error.details).toEqual([{ field: 'file', problem: 'Eicar-Test-Signature' }])
    expect(await bytesLeft()).toEqual(before)
  })

  test('is carried out once: with the same key the first answer comes again, with another file it is refused', async () => {
    const key = { idempotencyKey: 'same-upload-key' }
    const first = await api.add(matterId, OWNER, pdf, key)
    const again = await api.add(matterId, OWNER, pdf, key)
    expect(again.body).toEqual(first.body)
    const other = await api.add(matterId, OWNER, { ...pdf, bytes: sampleFiles.pdf('other') }, key)
    expect(other.body.error.code).toBe('request.idempotency_key_reused')
    expect(
      (await ask(app, `/api/matters/${matterId}/documents`, { as: OWNER, file: pdf, idempotencyKey: '' })).status,
    ).toBe(400)
  })

  test('from another site’s page is refused, though it brings our user’s cookie', async () => {
    const answer = await api.add(matterId, OWNER, pdf, { headers: { origin: 'https://elsewhere.example' } })
    expect(answer.body.error.code).toBe('request.cross_site')
  })

  test('a multipart body goes nowhere else', async () => {
    const answer = await ask(app, `/api/customers/${customerId}/matters`, { as: OWNER, file: pdf })
    expect(answer.body.error.code).toBe('request.media_type')
  })

  test('of one account are taken three at a time; the next is told when to come again', async () => {
    const large = { name: 'a.txt', bytes: Buffer.alloc(2_000_000, 'a') }
    const elsewhere = { headers: { 'x-forwarded-for': '203.0.113.7' } }
    const answers = await Promise.all(Array.from({ length: 8 }, () => api.add(matterId, OWNER, large, elsewhere)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(refused.length).toBeGreaterThan(0)
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(3)
    expect(refused[0]?.headers.get('retry-after')).toBe('5')
  })

  test('that was refused leaves nothing; what no command came to keep is swept after a day', async () => {
    const before = await bytesLeft()
    await api.add(matterId, 'adviser.finnvera', pdf)
    expect(await bytesLeft()).toEqual(before)
    // The second of two with the same key was stored, and belongs to nothing.
    const key = { idempotencyKey: 'another-upload-key' }
    await api.add(matterId, OWNER, pdf, key)
    const kept = await bytesLeft()
    await api.add(matterId, OWNER, pdf, key)
    expect((await bytesLeft()).notes).toBe(kept.notes + 1)
    await sweepUploads.run(new Date(Date.now() + 23 * HOUR))
    expect((await bytesLeft()).notes).toBeGreaterThan(kept.notes)
    await sweepUploads.run(new Date(Date.now() + 25 * HOUR))
    const documents = await DocumentModel.countDocuments()
    expect(await bytesLeft()).toMatchObject({ notes: documents, files: documents })
  })
})

describe('a scanner that does not answer', () => {
  const servers: Server[] = []
  afterAll(() => {
    for (const server of servers) server.close()
  })

  test.each([
    ['says nothing of use', (said: string) => said],
    ['hangs up', () => ''],
  ])('%s: nothing is taken', async (_what, says) => {
    const server = createServer((socket) => socket.on('data', () => socket.end(says('what?\0'))))
    servers.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { clamdScanner } = await import('#server/http/uploads/scanning/clamdScanner.ts')
    const { scannerInUse } = await import('#server/http/uploads/scanning/scannerInUse.ts')
    const { bundledScanner } = await import('#server/http/uploads/scanning/bundledScanner.ts')
    scannerInUse.use(clamdScanner(`tcp://127.0.0.1:${(server.address() as AddressInfo).port}`))
    const { status, body } = await api.add(matterId, OWNER, pdf)
    scannerInUse.use(bundledScanner)
    expect({ status, code: body.error.code }).toEqual({ status: 503, code: 'upload.not_scanned' })
  })
})
