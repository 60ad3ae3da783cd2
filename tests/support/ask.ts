import { randomUUID } from 'node:crypto'
import request from 'supertest'
import type { Language } from '#shared/languages/Language.ts'
import { keepCookie } from './keepCookie.ts'
import { signIn } from './signIn.ts'
import type { TestApp } from './startApp.ts'

type Question = {
  /** A person of the demo, e.g. 'adviser.lappi'; nobody when left out. */
  as?: string
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  /** A file to send, in the field `file` of a multipart body unless another is said. */
  file?: { name: string; bytes: Buffer; field?: string; type?: string }
  /** The version that a change starts from (If-Match). */
  version?: number
  /** Default on a write: a new one each time. */
  idempotencyKey?: string
  language?: Language
  headers?: Record<string, string>
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
export type Answer = { status: number; body: any; headers: Headers }

const toLower = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const

/** Ask the running product over HTTP, as a person of the demo, and read its JSON answer. */
export const ask = async (app: TestApp, path: string, question: Question = {}): Promise<Answer> => {
  const { as, body, file, version, language = 'en' } = question
  const method = question.method ?? (body === undefined && !file ? 'GET' : 'POST')
  const headers: Record<string, string> = { 'accept-language': language }
  if (as) headers.cookie = await signIn(app, as)
  if (method !== 'GET') headers['idempotency-key'] = question.idempotencyKey ?? randomUUID()
  if (version !== undefined) headers['if-match'] = `"${version}"`
  if (body !== undefined) headers['content-type'] = 'application/json'
  const asked = request(app.url)
    [toLower[method]](path)
    .set({ ...headers, ...question.headers })
    .redirects(0)
    .ok(() => true)
  if (file)
    asked.attach(file.field ?? 'file', file.bytes, {
      filename: file.name,
      ...(file.type ? { contentType: file.type } : {}),
    })
  const answer = await (body === undefined ? asked : asked.send(typeof body === 'string' ? body : JSON.stringify(body)))
  if (as) keepCookie(app, as, answer.headers['set-cookie'])
  const json = answer.type.includes('json')
  return { status: answer.status, body: json ? answer.body : answer.text, headers: new Headers(answer.headers) }
}
