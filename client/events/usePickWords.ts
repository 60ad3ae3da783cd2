import { useText } from '../i18n/useText.ts'

/** What every choosing of several says alike in the form of a contact. */
export const usePickWords = () => {
  const text = useText()
  return {
    optional: text('events.log.optional'),
    said: { none: text('events.log.none'), found: text('events.log.found'), remove: text('events.log.removeChip') },
  }
}
