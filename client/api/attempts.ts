import { nanoid } from 'nanoid'

type Attempt = { content: string; key: string }

const nameOf = (operation: string) => `ycrm.attempt.${operation}`

const read = (name: string): Attempt | null => JSON.parse(sessionStorage.getItem(name) ?? 'null')

/**
 * The Idempotency-Key of a write. As long as the same content is sent again after a failure, even after a reload of the
 * page, the key is the same, so the server writes once though its first answer got lost.
 */
export const attempts = {
  keyFor: (operation: string, content: string): string => {
    const earlier = read(nameOf(operation))
    if (earlier?.content === content) return earlier.key
    const key = nanoid()
    sessionStorage.setItem(nameOf(operation), JSON.stringify({ content, key }))
    return key
  },
  succeeded: (operation: string): void => sessionStorage.removeItem(nameOf(operation)),
}
