import type { PostSettings } from './PostSettings.ts'

let settings: PostSettings | null = null

/** How this process sends mail. Until it is opened, messages stay in the outbox. */
export const postOffice = {
  open(given: PostSettings | null): void {
    settings = given
  },
  settings: (): PostSettings | null => settings,
}
