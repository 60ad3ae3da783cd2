import type { PushSettings } from './PushSettings.ts'

let settings: PushSettings | null = null

/** How this process sends push messages; until it is opened, none are offered. */
export const pushOffice = {
  open(given: PushSettings | null): void {
    settings = given
  },
  settings: (): PushSettings | null => settings,
}
