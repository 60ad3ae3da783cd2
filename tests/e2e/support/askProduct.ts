import { randomUUID } from 'node:crypto'
import { productUrl } from './productUrl.ts'
import { sessionOf } from './sessionOf.ts'

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Answer = any

/** Ask the product under test past the screen, as a person of the demo; a body makes it a POST, unless said otherwise. */
export const askProduct = async (
  as: string,
  path: string,
  body?: object,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Answer> => {
  const answer = await fetch(productUrl() + path, {
    headers: {
      cookie: await sessionOf(as),
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(body ? { method, body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
