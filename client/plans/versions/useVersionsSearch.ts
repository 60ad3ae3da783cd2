import { useNavigate, useSearch } from '@tanstack/react-router'
import type { z } from 'zod'
import type { VersionsSearch } from './versionsSearch.ts'

type Search = z.output<typeof VersionsSearch>

/** Of which section the versions are listed and which one is open, as the address says, and the way to say otherwise. */
export const useVersionsSearch = () => {
  const search = useSearch({ strict: false }) as Search
  const navigate = useNavigate()
  const change = (part: { [K in keyof Search]?: string | undefined }) =>
    navigate({ search: { ...search, ...part } as never, replace: 'section' in part, to: '.' as never })
  return { ...search, change }
}
