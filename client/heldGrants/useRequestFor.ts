import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import type { RequestFor } from '#shared/grants/RequestFor.ts'
import { listTeams } from '#shared/teams/listTeams.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { useText } from '../i18n/useText.ts'

/** For whom of one's own organisation access can be asked: all of it, a team of one's own, oneself. */
export const useRequestFor = () => {
  const text = useText()
  const { teamIds } = useSession().actor
  const { data } = useQuery({ ...queryFor(listTeams, {}), enabled: teamIds.length > 0, retry: false })
  const own = data?.items.filter(({ teamId }) => teamIds.some((mine) => mine === teamId)) ?? []
  return {
    options: [
      { value: 'organisation', words: text('ask.for.organisation') },
      ...own.map(({ teamId, name }) => ({ value: teamId, words: name })),
      { value: 'me', words: text('ask.for.me') },
    ],
    requestFor: (chosen: string): z.input<typeof RequestFor> =>
      chosen === 'organisation' || chosen === 'me' ? { kind: chosen } : { kind: 'team', teamId: chosen as never },
  }
}
