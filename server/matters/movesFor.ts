import type { Context } from '#server/access/Context.ts'
import { statusMoves } from '#shared/matters/statusMoves.ts'
import type { Matter } from './Matter.ts'
import { mayReopen } from './mayReopen.ts'
import { sideOf } from './sideOf.ts'

/** Where the viewer may move a matter now, and what must be said with it. */
export const movesFor = (context: Pick<Context, 'ability' | 'actor'>, matter: Matter) => {
  const side = sideOf(context, matter)
  if (!side || !(matter.open || mayReopen(matter))) return []
  return statusMoves[matter.status].filter(({ by }) => by.includes(side)).map(({ to, says = null }) => ({ to, says }))
}
