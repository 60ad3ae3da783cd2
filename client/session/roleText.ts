import type { TextKey } from '../i18n/TextKey.ts'
import { texts } from '../i18n/texts.ts'

/** The text of a role; undefined for one that has no text yet. */
export const roleText = (role: string): TextKey | undefined => {
  const key = `role.${role}`
  return key in texts ? (key as TextKey) : undefined
}
