import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { queryFor } from '../../api/queryFor.ts'
import { quotesQuery } from '../calculations/quotesQuery.ts'
import { openSharedText } from './openSharedText.ts'
import type { SharedText, TextState } from './SharedText.ts'
import type { TextDesk } from './TextDesk.ts'

/** The text of a section, open as long as the caller is on the screen; undefined for the moment before. */
export const useSharedText = ({ socket, texts, keptFor }: TextDesk, { sectionId, mayEdit }: PlanSection) => {
  const queryClient = useQueryClient()
  const [text, setText] = useState<SharedText>()
  useEffect(() => {
    const { queryKey } = queryFor(listPlanComments, { sectionId: sectionId as PlanSectionId })
    const onWord = (word: string) => {
      if (word === 'comments-changed') void queryClient.invalidateQueries({ queryKey })
      if (word === 'quotes-changed') void queryClient.invalidateQueries({ queryKey: quotesQuery(sectionId).queryKey })
    }
    const key = `${sectionId} ${mayEdit}`
    setText(texts.take(key, () => openSharedText({ socket, sectionId, mayEdit, keptFor, onWord })))
    return () => texts.leave(key)
  }, [socket, texts, keptFor, sectionId, mayEdit, queryClient])
  return text
}

const UNHEARD = () => () => {}

/** How it is with a text now. */
export const useTextState = (text: SharedText | undefined): TextState =>
  useSyncExternalStore(text?.subscribe ?? UNHEARD, () => text?.state() ?? 'connecting')
