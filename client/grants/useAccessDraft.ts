import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { listGranteeOrganisations } from '#shared/grants/listGranteeOrganisations.ts'
import { listGrantees } from '#shared/grants/listGrantees.ts'
import { queryFor } from '../api/queryFor.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import type { AccessDraft } from './AccessDraft.ts'
import { yearLater } from './yearLater.ts'

/** The choices made so far, and the name of whom they are for. */
export const useAccessDraft = () => {
  const { language } = useLanguage()
  const { today, fullNumbers } = useSayTime()
  const [draft, setDraft] = useState<AccessDraft>({
    kind: 'organisation',
    organisationId: null,
    part: 'organisation',
    teamId: null,
    userId: null,
    name: '',
    email: '',
    language,
    sections: [],
    right: 'see',
    purpose: '',
    day: fullNumbers(yearLater(today)),
  })
  const { organisationId, part, teamId, userId } = draft
  const organisations = useQuery(queryFor(listGranteeOrganisations, {}))
  const people = useQuery({
    ...queryFor(listGrantees, { organisationId: organisationId as never }),
    enabled: organisationId !== null && part !== 'organisation',
  })
  const organisation = organisations.data?.items.find(({ id }) => id === organisationId)?.name[language] ?? ''
  const names = {
    organisation,
    team: people.data?.teams.find((team) => team.teamId === teamId)?.name,
    person: people.data?.people.find((person) => person.userId === userId)?.name,
  }
  return {
    draft,
    change: (some: Partial<AccessDraft>) => setDraft((before) => ({ ...before, ...some })),
    name: draft.kind === 'guest' ? draft.name.trim() : (names[part] ?? organisation),
  }
}
