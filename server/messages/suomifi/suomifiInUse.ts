import type { SuomifiMessages } from './SuomifiMessages.ts'

let chosen: SuomifiMessages | null = null

/** How this process reaches Suomi.fi messages. Until createApp names a way, letters wait in the outbox. */
export const suomifiInUse = {
  /** The way that the settings name. */
  use(messages: SuomifiMessages): void {
    chosen = messages
  },
  /** The bundled receiver; where several apps run in one process (tests), they share the first one's. */
  takeBundled(messages: SuomifiMessages): void {
    chosen ??= messages
  },
  current: (): SuomifiMessages | null => chosen,
}
