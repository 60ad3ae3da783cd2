import { randomUUID } from 'node:crypto'
import { signIn } from '#tests/support/signIn.ts'
import type { Ask } from './asksOf.ts'
import type { World } from './World.ts'

/** Ask as a person, or as nobody; the whole answer as text, headers first, without what differs each time. */
export const askAs = async (world: World, as: string | null, ask: Ask): Promise<{ status: number; text: string }> => {
  const headers: Record<string, string> = { 'accept-language': 'en' }
  if (as) headers.cookie = await signIn(world.app, as)
  if (ask.idempotent) headers['idempotency-key'] = randomUUID()
  if (ask.version !== undefined) headers['if-match'] = `"${ask.version}"`
  if (ask.body !== undefined) headers['content-type'] = 'application/json'
  const form = new FormData()
  if (ask.file) form.append('file', new Blob([ask.file.text]), ask.file.name)
  const body = ask.body === undefined ? {} : { body: JSON.stringify(ask.body) }
  const answer = await fetch(`${world.app.url}${ask.path}`, {
    method: ask.method,
    headers,
    redirect: 'manual',
    ...(ask.file ? { body: form } : body),
  })
  const said = [...answer.headers].filter(
    ([name]) => !['set-cookie', 'x-request-id', 'date', 'content-length'].includes(name),
  )
  const text = (await answer.text()).replaceAll(/"requestId":"[^"]*"/g, '')
  return { status: answer.status, text: `${JSON.stringify(said)}\n${text}` }
}
