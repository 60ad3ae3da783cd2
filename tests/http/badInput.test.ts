import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { Endpoint } from '#shared/contracts/Endpoint.ts'
import { errors } from '#shared/errors/errors.ts'
import { everyContract, samplePath } from '../contracts/everyContract.ts'
import { type Answer, ask } from '../support/ask.ts'
import { askBytes } from '../support/askRaw.ts'
import { signIn } from '../support/signIn.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const AS = 'adviser.lappi'
const methodOf = (endpoint: Endpoint) => endpoint.method.toUpperCase() as 'GET'
const signedIn = everyContract.filter(({ endpoint }) => endpoint.audience === 'signedIn')
const withBody = signedIn.filter(({ endpoint }) => endpoint.body)
const withQuery = signedIn.filter(({ endpoint }) => endpoint.query)
const fieldsOf = (schema: z.ZodObject | undefined) => Object.keys(schema?.shape ?? {})

/** A refusal in the one shape: code, message in the caller's language, request id, and no word of our insides. */
const expectRefused = (answer: Answer, status: number, code: string) => {
  expect({ status: answer.status, code: answer.body.error?.code }).toEqual({ status, code })
  expect(answer.body.error.requestId).toBe(answer.headers.get('x-request-id'))
  expect(answer.body.error.message.length).toBeGreaterThan(5)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(JSON.stringify(answer.body)).not.toMatch(/mongo|node_modules|\.ts\b|Error:|\bat \//i)
}

describe.each(signedIn)('$name', ({ endpoint }) => {
  const method = methodOf(endpoint)
  const path = samplePath(endpoint)

  test('refuses a query field that it does not know, and names it', async () => {
    const answer = await ask(app, `${path}?constructor=1`, { as: AS, method, ...(endpoint.body ? { body: {} } : {}) })
    expectRefused(answer, 400, 'request.invalid')
    expect(answer.body.error.details).toContainEqual({
      field: 'constructor',
      problem: 'the field is unknown, remove it',
    })
  })

  test('refuses a mongo operator as a query field', async () => {
    for (const field of ['$where', 'q[$ne]', 'kind[$gt]']) {
      const answer = await ask(app, `${path}?${encodeURIComponent(field)}=1`, {
        as: AS,
        method,
        ...(endpoint.body ? { body: {} } : {}),
      })
      expectRefused(answer, 400, 'request.invalid')
    }
  })

  test('refuses ids that are not ids', async () => {
    for (const name of fieldsOf(endpoint.params)) {
      for (const value of ['%00', '%24ne', 'x'.repeat(3_000), '..%2f..', '%F0%9F%92%A9', 'null', '1000008-0']) {
        const answer = await ask(app, samplePath(endpoint, { [name]: value }), {
          as: AS,
          method,
          ...(endpoint.body ? { body: {} } : {}),
        })
        expectRefused(answer, 400, 'request.invalid')
      }
    }
  })

  test('refuses a path that can’t be decoded', async () => {
    if (!endpoint.params) return
    const [name = ''] = fieldsOf(endpoint.params)
    const answer = await ask(app, samplePath(endpoint, { [name]: '%E0%A4%A' }), {
      as: AS,
      method,
      ...(endpoint.body ? { body: {} } : {}),
    })
    expectRefused(answer, 400, 'request.invalid')
  })

  test('refuses another site’s page, when it writes', async () => {
    if (method === 'GET') return
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
    ] as Record<string, string>[]) {
      expectRefused(await ask(app, path, { as: AS, method, headers }), 403, 'request.cross_site')
    }
  })
})

describe.each(withBody)('$name, its body', ({ endpoint }) => {
  const method = methodOf(endpoint)
  const path = samplePath(endpoint)
  const send = (body: unknown, headers: Record<string, string> = {}) =>
    ask(app, path, { as: AS, method, body, headers })

  test('malformed JSON', async () => {
    for (const body of ['{', '{"a":', '{"a":1}}', "{'a':1}", '\u0000', 'undefined', '{"a":"\ud800']) {
      expectRefused(await send(body), 400, 'request.malformed_json')
    }
  })

  test('JSON that is no object', async () => {
    for (const body of ['[]', '[{}]']) expectRefused(await send(body), 400, 'request.invalid')
    for (const body of ['1', '"text"', 'null', 'true']) expectRefused(await send(body), 400, 'request.malformed_json')
  })

  test('10 MB', async () => {
    expectRefused(await send({ text: 'x'.repeat(10_000_000) }), 413, 'request.too_large')
  })

  test('10 MB that look small on their way', async () => {
    const answer = await fetch(new URL(path, app.url), {
      method,
      headers: { cookie: await signIn(app, AS), 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ text: 'x'.repeat(10_000_000) })),
    })
    expect(answer.status).toBe(413)
  })

  test('another content type', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      '',
    ]) {
      expectRefused(await send('{}', { 'content-type': type }), 415, 'request.media_type')
    }
    expectRefused(await send('{}', { 'content-type': 'application/json; charset=koi8-r' }), 415, 'request.media_type')
    expectRefused(await send('{}', { 'content-encoding': 'rot13' }), 415, 'request.media_type')
  })

  test('unknown fields are named', async () => {
    const answer = await send({ surprise: 1, __proto__: { polluted: 1 }, constructor: 1 })
    expectRefused(answer, 400, 'request.invalid')
    const named = answer.body.error.details.map(({ field }: { field: string }) => field)
    expect(named).toEqual(expect.arrayContaining(['surprise', 'constructor']))
  })

  test('__proto__ in JSON pollutes nothing', async () => {
    const answer = await send('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')
    expectRefused(answer, 400, 'request.invalid')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each(fieldsOf(endpoint.body))('%s: operators, wrong types, null bytes', async (field) => {
    for (const value of [{ $ne: null }, { $gt: '' }, { $where: 'sleep(1000)' }, [[{ $ne: 1 }]], 12, 'a\u0000b']) {
      if (typeof value === 'number' && endpoint.body?.shape[field]?.safeParse(value).success) continue
      const answer = await send({ [field]: value })
      expectRefused(answer, 400, 'request.invalid')
      const named = answer.body.error.details.map((detail: { field: string }) => detail.field.split('.')[0])
      expect(named).toContain(field)
    }
  })
})

describe.each(withQuery)('$name, its query', ({ endpoint }) => {
  test.each(fieldsOf(endpoint.query))('%s twice, with a null byte, or endless', async (field) => {
    const path = samplePath(endpoint)
    for (const value of ['a%00b', 'x'.repeat(5_000)]) {
      const answer = await ask(app, `${path}?${field}=${value}`, { as: AS })
      expect({ value: value.slice(0, 10), status: answer.status }).toEqual({ value: value.slice(0, 10), status: 400 })
    }
    const twice = await ask(app, `${path}?${field}=%24ne&${field}=x`, { as: AS })
    expect(twice.status).toBe(400)
  })
})

test.each(['fi', 'sv', 'en'] as const)('refusals speak %s', async (language) => {
  const answer = await ask(app, '/api/session', { language })
  expect(answer.body.error.message).toBe(errors['session.missing'][language])
  const nowhere = await ask(app, '/api/nowhere', { language })
  expect(nowhere.body.error).toMatchObject({ code: 'route.not_found' })
  expect(nowhere.body.error.message).toContain('/api/nowhere')
})

test('bytes that are no HTTP end that connection only', async () => {
  for (const bytes of [
    '\u0000\u0001\u0002\r\n\r\n',
    'GET /api/health HTTP/9.9\r\n\r\n',
    `GET /${'x'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
  ]) {
    expect(await askBytes(app, bytes).catch(() => 'closed')).toMatch(/^HTTP\/1\.1 4|closed/)
  }
  expect((await ask(app, '/api/health')).status).toBe(200)
})
