import type { Writer } from '#shared/plans/versions/Writer.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'

/** People by their names and, of guests, organisations: `Aino Lappalainen (Lapin elinvoimakeskus)`. */
export const useSaidWriters = () => {
  const { language } = useLanguage()
  return (writers: readonly Writer[]): string =>
    writers.map(({ name, organisation }) => (organisation ? `${name} (${organisation[language]})` : name)).join(', ')
}
