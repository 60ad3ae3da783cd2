import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import { queryFor } from '../../api/queryFor.ts'
import { announce } from '../../components/announce.ts'
import { useText } from '../../i18n/useText.ts'

/** The comments on a section; those that others write while it is open are told politely. */
export const useComments = (sectionId: string) => {
  const text = useText()
  const query = useQuery(queryFor(listPlanComments, { sectionId: sectionId as PlanSectionId }))
  const known = useRef<Set<string>>(undefined)
  const { data } = query
  useEffect(() => {
    if (!data) return
    const said = data.items.flatMap((comment) => [comment, ...comment.replies])
    const fresh = known.current ? said.filter(({ commentId, by }) => !by.me && !known.current?.has(commentId)) : []
    const [last] = fresh.slice(-1)
    if (last) announce(text('planComments.new', { name: last.by.name }))
    known.current = new Set(said.map(({ commentId }) => commentId))
  }, [data, text])
  return query
}
