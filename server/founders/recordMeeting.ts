import type { Context } from '#server/access/Context.ts'
import { recordEvent } from '#server/events/recordEvent.ts'
import type { Actor } from '#shared/access/Actor.ts'

/** The founder sees who has met them, and how. */
export const recordMeeting = async (
  context: Pick<Context, 'actor'>,
  customerId: string,
  organisation: NonNullable<Actor['organisation']>,
  how: 'code' | 'new',
): Promise<void> => {
  await recordEvent(context, {
    customerId,
    // 7.3 §: start-up advice to a natural person.
    class: 'person',
    fact: { type: 'founder.met', content: { organisation: organisation.name.fi, how } },
  })
}
