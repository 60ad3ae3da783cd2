import type { Place } from '#shared/handOffs/Place.ts'
import { useLanguage } from '../i18n/useLanguage.ts'

/** Where something waits, in one line: the person, else the service or the team, and the organisation. */
export const usePlaceWords = () => {
  const { language } = useLanguage()
  const organisation = (place: Place): string => place.organisation.name[language]
  /** Within its organisation. */
  const inside = ({ service, team, person }: Place): string | null =>
    person?.name ?? service?.name[language] ?? team?.name ?? null
  return {
    organisation,
    inside,
    whole: (place: Place): string => [inside(place), organisation(place)].filter(Boolean).join(', '),
  }
}
