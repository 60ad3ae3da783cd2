import { randomUUID } from 'node:crypto'
import type { Language } from '#shared/languages/Language.ts'
import { signIn } from './signIn.ts'
import type { TestApp } from './startApp.ts'

type Question = {
  /** A person of the demo, e.g. 'adviser.lappi'; nobody when left out. */
  as?: string
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** The version that a change starts from (If-Match). */
  version?: number
  /** Default on a write: a new one each time. */
  idempotencyKey?: string
  language?: Language
  headers?: Record<string, string>
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Answer = { status: number; body: any; headers: Headers }

/** Ask the running product over HTTP, as a person of the demo, and read its JSON answer. */
export const ask = async (app: TestApp, path: string, question: Question = {}): Promise<Answer> => {
  const { as, body, version, language = 'en' } = question
  const method = question.method ?? (body === undefined ? 'GET' : 'POST')
  const headers: Record<string, string> = { 'accept-language': language }
  if (as) headers.cookie = await signIn(app, as)
  if (method !== 'GET') headers['idempotency-key'] = question.idempotencyKey ?? randomUUID()
  if (version !== undefined) headers['if-match'] = `"${version}"`
  if (body !== undefined) headers['content-type'] = 'application/json'
  const answer = await fetch(new URL(path, app.url), {
    method,
    headers: { ...headers, ...question.headers },
    redirect: 'manual',
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const text = await answer.text()
  const json = answer.headers.get('content-type')?.includes('json') ?? false
  return { status: answer.status, body: json ? JSON.parse(text) : text, headers: answer.headers }
}
