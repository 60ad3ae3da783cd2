import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { MatterStatus } from '#shared/matters/MatterStatus.ts'
import type { TextKey } from '../i18n/TextKey.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { Choices } from './columnKeys.ts'
import type { Grouping } from './mattersSearch.ts'

/** The heading of a column by its key, in the language of the screen. */
export const useColumnWords = (by: Grouping, rows: readonly MatterRow[], choices: Choices | undefined) => {
  const text = useText()
  const { language } = useLanguage()
  const person = (key: string): string => {
    const known = choices?.people.find(({ userId }) => userId === key)
    if (known?.me) return text('matters.responsible.me')
    return known?.name ?? rows.find(({ responsible }) => responsible?.userId === key)?.responsible?.name ?? key
  }
  const team = (key: string): string =>
    choices?.teams.find(({ teamId }) => teamId === key)?.name ??
    rows.find((row) => row.team?.teamId === key)?.team?.name ??
    key
  const service = (key: string): string =>
    (choices?.services.find(({ serviceId }) => serviceId === key)?.name ??
      rows.find((row) => row.service?.serviceId === key)?.service?.name)?.[language] ?? key
  return (key: string): string => {
    switch (by) {
      case 'status':
        return text(`matters.status.${key as MatterStatus}`)
      case 'person':
        return key === 'none' ? text('matters.responsible.none') : person(key)
      case 'team':
        return key === 'none' ? text('matters.team.none') : team(key)
      case 'service':
        return key === 'none' ? text('matters.service.none') : service(key)
      default:
        return text(`board.${by}.${key}` as TextKey)
    }
  }
}
