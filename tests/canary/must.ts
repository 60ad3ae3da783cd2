import { type Answer, ask } from '#tests/support/ask.ts'
import type { World } from './World.ts'

/** Carry out a command that makes the world; it must succeed. */
export const must = async (
  world: World,
  as: string,
  path: string,
  given: Parameters<typeof ask>[2] = {},
): Promise<Answer['body']> => {
  const answer = await ask(world.app, path, { as, method: 'POST', ...given })
  if (answer.status !== 200) throw new Error(`${as} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}
