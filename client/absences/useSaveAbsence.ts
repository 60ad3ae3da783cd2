import type { Absence } from '#shared/absences/Absence.ts'
import { changeAbsence } from '#shared/absences/changeAbsence.ts'
import { enterAbsences } from '#shared/absences/enterAbsences.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { useText } from '../i18n/useText.ts'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'

type Wanted = { userId: string | undefined; from: string; until: string; substituteId: string | null }

/** Enter an absence, or change one; says what moved on because of it, and to whom. */
export const useSaveAbsence = (absence: Absence | undefined, done: () => void) => {
  const text = useText()
  const refresh = useRefreshOrganisation()
  const entering = useCommand(enterAbsences)
  const changing = useCommand(changeAbsence)
  const command = absence ? changing : entering
  const saved = (words: string) => {
    confirmDone(words)
    void refresh()
    done()
  }
  return {
    refresh,
    isPending: command.isPending,
    error: command.error,
    save({ userId, from, until, substituteId }: Wanted) {
      const named = substituteId as never
      if (absence) {
        const { absenceId, version } = absence
        const wanted = { absenceId: absenceId as never, version, from, until, substituteId: named }
        changing.mutate(wanted, { onSuccess: () => saved(text('absences.saved')) })
        return
      }
      const whose = userId ? { userId: userId as never } : {}
      entering.mutate(
        { ...whose, substituteId: named, absences: [{ from, until, calendarUid: null }] },
        {
          onSuccess: ({ moved }) =>
            saved(
              moved.things > 0
                ? text('absences.entered.moved', { count: moved.things, to: moved.to.join(', ') })
                : text('absences.entered'),
            ),
        },
      )
    },
  }
}
