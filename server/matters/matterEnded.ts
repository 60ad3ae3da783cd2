import type { EventWriter } from '#server/events/EventWriter.ts'
import type { Matter } from './Matter.ts'

type Listener = (writer: EventWriter, matter: Matter) => Promise<void>

const listeners = new Set<Listener>()

/** Who keeps something that ends with a matter (a hand-off under way) hears here, in the transaction of the end itself. */
export const matterEnded = {
  listen(listener: Listener): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  async tell(writer: EventWriter, matter: Matter): Promise<void> {
    for (const listener of listeners) await listener(writer, matter)
  },
}
