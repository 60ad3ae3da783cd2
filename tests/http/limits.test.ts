import { expect, test } from 'vitest'
import { REQUESTS_PER_MINUTE, SIGN_INS_PER_MINUTE } from '#server/http/limits.ts'
import { ask } from '../support/ask.ts'
import { startApp } from '../support/startApp.ts'

const app = await startApp()
/** Thousands of requests, on a machine that may be busy (milliseconds). */
const TIMEOUT = 60_000
const from = (address: string) => ({ 'x-forwarded-for': address })

const askMany = async (times: number, path: string, headers: Record<string, string>) => {
  const counts = new Map<number, number>()
  const one = async () => {
    const { status } = await ask(app, path, { headers })
    counts.set(status, (counts.get(status) ?? 0) + 1)
  }
  const TOGETHER = 50
  for (let asked = 0; asked < times; asked += TOGETHER) {
    await Promise.all(Array.from({ length: Math.min(TOGETHER, times - asked) }, one))
  }
  return counts
}

test(
  'sign-ins from one address are limited; another address goes on',
  async () => {
    const counts = await askMany(SIGN_INS_PER_MINUTE + 5, '/auth/callback', from('192.0.2.1'))
    expect(counts.get(429)).toBe(5)
    const answer = await ask(app, '/auth/callback', { headers: from('192.0.2.1') })
    expect(answer.body.error).toMatchObject({ code: 'request.too_many' })
    expect(answer.body.error.message).toMatch(/Wait \d+ seconds/)
    expect((await ask(app, '/auth/callback', { headers: from('192.0.2.2') })).status).toBe(400)
  },
  TIMEOUT,
)

test(
  'requests of one session are limited; its neighbours at the same address go on',
  async () => {
    const headers = from('192.0.2.9')
    const counts = await askMany(REQUESTS_PER_MINUTE + 5, '/api/health', headers)
    expect(counts.get(429)).toBe(5)
    expect((await ask(app, '/api/session', { as: 'founder', headers })).status).toBe(200)
  },
  TIMEOUT,
)

test(
  'the keeper’s own tools on this machine are not',
  async () => {
    const counts = await askMany(REQUESTS_PER_MINUTE + 5, '/api/health', {})
    expect([...counts]).toEqual([[200, REQUESTS_PER_MINUTE + 5]])
  },
  TIMEOUT,
)
