import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { Choices } from './columnKeys.ts'
import type { MattersSearch } from './mattersSearch.ts'

type Said = { name: keyof MattersSearch; words: string }

/** The filters in force beyond those at hand, each in words. */
export const useMatterFilterWords = (search: MattersSearch, choices: Choices | undefined): Said[] => {
  const text = useText()
  const { language } = useLanguage()
  const { state, status, person, team, service, topic, due } = search
  const personWords = choices?.people.find(({ userId }) => userId === person)?.name
  const teamWords =
    team === 'none' ? text('matters.team.none') : choices?.teams.find((one) => one.teamId === team)?.name
  const serviceWords =
    service === 'none'
      ? text('matters.service.none')
      : choices?.services.find(({ serviceId }) => serviceId === service)?.name[language]
  const said: [keyof MattersSearch, string | undefined][] = [
    ['state', state && text(`board.filter.state.${state}`)],
    ['status', status && text(`matters.status.${status}`)],
    ['person', personWords],
    ['team', teamWords],
    ['service', serviceWords],
    ['topic', topic && text(`events.topic.${topic}`)],
    ['due', due && text(`board.filter.due.${due}`)],
  ]
  return said.flatMap(([name, words]) => (words ? [{ name, words }] : []))
}
