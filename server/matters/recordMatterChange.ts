import { isDeepStrictEqual } from 'node:util'
import type { EventWriter } from '#server/events/EventWriter.ts'
import type { Matter } from './Matter.ts'
import { recordMatterEvent } from './recordMatterEvent.ts'
import { sayMatter } from './sayMatter.ts'

/** Record what of a matter changed, before and after in the words of the day. What reads the same is no event. */
export const recordMatterChange = async (writer: EventWriter, before: Matter, after: Matter): Promise<void> => {
  const [was, is] = [await sayMatter(before), await sayMatter(after)]
  const changed = (Object.keys(was) as (keyof typeof was)[]).filter(
    (field) => !isDeepStrictEqual(was[field], is[field]),
  )
  if (changed.length === 0) return
  const only = (said: typeof was) =>
    Object.fromEntries(changed.map((field) => [field, said[field]])) as Partial<typeof was>
  await recordMatterEvent(writer, after, {
    type: 'matter.changed',
    content: { matterId: after._id, need: after.need, before: only(was), after: only(is) },
  })
}
