import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { MatterFact } from './MatterFactBody.tsx'

type Changed = Extract<MatterFact, { type: 'matter.changed' }>['content']
type Field = keyof Changed['after']

/** The sentences of what happened to a matter, in the language of the screen. */
export const useMatterFactLines = () => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay } = useSayTime()
  const said = (what: string, words: string | null | undefined): string[] =>
    words ? [text('matters.said', { what, words })] : []

  const wordsOf = (field: Field, values: Changed['after']): string => {
    const value = values[field]
    if (field === 'responsible' && !value) return text('matters.responsible.none')
    if (value === null || value === undefined || value === '') return text('matters.nothing')
    if (field === 'status') return text(`matters.status.${value as MatterStatus}`)
    if (field === 'dueOn') return fullDay(value as string)
    if (field === 'topics') return (values.topics ?? []).map((topic) => text(`events.topic.${topic}`)).join(', ')
    if (field === 'members') return (values.members ?? []).join(', ') || text('matters.nothing')
    return typeof value === 'string' ? value : (value as { fi: string; sv: string; en: string })[language]
  }
  const changes = ({ before, after }: Changed): string[] =>
    (Object.keys(after) as Field[]).flatMap((field) => {
      const what = text(`matters.${field}`)
      // Why it now waits matters, not why it did before.
      if (field === 'reason') return said(what, after.reason)
      return [text('matters.change', { what, before: wordsOf(field, before), after: wordsOf(field, after) })]
    })
  return (fact: MatterFact): string[] => {
    switch (fact.type) {
      case 'matter.opened': {
        const { description, service, responsible, team } = fact.content
        return [
          ...(description ? [description] : []),
          ...said(text('matters.service'), service?.[language]),
          ...(responsible ? said(text('matters.responsible'), responsible) : said(text('matters.team'), team)),
        ]
      }
      case 'matter.changed':
        return changes(fact.content)
      case 'matter.closed': {
        const { status, reason, outcome, effect } = fact.content
        return [
          text(`matters.status.${status}`),
          ...said(text('matters.reason'), reason),
          ...said(text('matters.outcome'), outcome),
          ...said(text('matters.effect'), effect),
        ]
      }
      case 'matter.taskChanged': {
        const { state, organisation, owner } = fact.content
        return [text(`matters.task.state.${state}`), [owner, organisation[language]].filter(Boolean).join(', ')]
      }
      case 'matter.answered':
        return [
          text(fact.content.accepted ? 'matters.answered.yes' : 'matters.answered.no', {
            organisation: fact.content.organisation[language],
          }),
        ]
    }
  }
}
