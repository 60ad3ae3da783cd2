import type { TimelineEvent } from '#shared/events/TimelineEvent.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

/** Who wrote an event: a person of an organisation, one of the customer's own, or the register; nothing where it came of itself. */
export const useAuthorWords = (): ((event: Pick<TimelineEvent, 'author' | 'fact'>) => string) => {
  const text = useText()
  const { language } = useLanguage()
  return ({ author, fact }) => {
    if (!author) return fact.type === 'company.changed' ? text('events.event.byRegister') : ''
    const { name, organisation } = author
    return organisation ? text('events.event.by', { name, organisation: organisation.name[language] }) : name
  }
}
