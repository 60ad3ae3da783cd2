import { describe, expect, test } from 'vitest'
import { everyContract } from '../contracts/everyContract.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
const AS = 'adviser.lappi'
const OPERATORS = [
  '{"$gt":""}',
  '[$ne]',
  '$where',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  "' || '1'=='1",
  '%00',
  'null',
  '*',
]
const withParams = everyContract.filter(({ endpoint }) => endpoint.path.includes(':'))
const methodOf = (endpoint: { method: string }) => endpoint.method.toUpperCase() as 'GET'

describe.each(withParams)('$name', ({ endpoint }) => {
  test.each(OPERATORS)('takes %s in its path for no id', async (value) => {
    const path = endpoint.path.replaceAll(/:(\w+)/g, encodeURIComponent(value))
    const { status, body } = await ask(app, path, { as: AS, method: methodOf(endpoint) })
    // Refused as an id, or no such address: `../..` is another path.
    expect({ value, code: body?.error?.code }).toEqual({
      value,
      code: expect.stringMatching(/^(request\.(invalid|version_missing|idempotency_key_missing)|route\.not_found)$/),
    })
    expect([400, 404, 428]).toContain(status)
  })
})

test('an operator in the names of a query’s fields is an unknown field', async () => {
  for (const { endpoint } of everyContract.filter(
    ({ endpoint }) => endpoint.method === 'get' && !endpoint.path.includes(':'),
  ))
    for (const field of ['$where', 'q[$gt]', '__proto__[x]', 'constructor.prototype.x', 'limit[$ne]']) {
      const { status } = await ask(app, `${endpoint.path}?${encodeURIComponent(field)}=1`, { as: AS })
      expect({ path: endpoint.path, field, status }).toEqual({ path: endpoint.path, field, status: 400 })
    }
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('an operator in a header is none: session, version, key and language', async () => {
  const cookie = 'ycrm.session={"$ne":null}'
  expect((await ask(app, '/api/session', { headers: { cookie } })).status).toBe(401)
  const headers = { 'if-match': '{"$gt":0}', 'accept-language': '{"$gt":""}' }
  const path = '/api/customers/cus_00000000000000000000/next-steps/nxt_00000000000000000000'
  const changed = await ask(app, path, { as: AS, method: 'PATCH', body: { state: 'done' }, headers })
  expect(changed.body.error.code).toBe('request.version_missing')
  const keyed = await ask(app, '/api/founders', {
    ...{ as: AS, body: { name: 'x', contact: {} } },
    headers: { 'idempotency-key': '{"$ne":1}' },
  })
  expect([400, 404, 422]).toContain(keyed.status)
})
