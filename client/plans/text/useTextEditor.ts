import { useQueryClient } from '@tanstack/react-query'
import { useEditor } from '@tiptap/react'
import { useEffect, useMemo } from 'react'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { listPlanComments } from '#shared/plans/listPlanComments.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { useSession } from '../../access/useSession.ts'
import { queryFor } from '../../api/queryFor.ts'
import { currentLanguage } from '../../i18n/currentLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { useMayQuote } from '../calculations/useMayQuote.ts'
import { mentionMenu } from './mentionMenu.ts'
import type { SharedText } from './SharedText.ts'
import { textExtensions } from './textExtensions.ts'

type Options = { shared: SharedText; section: PlanSection; title: string; keysId: string; editable: boolean }

/** The editor of a section's text, and the list of people that opens in it after @. It takes writing when it is `editable`. */
export const useTextEditor = ({ shared, section: { sectionId, planId }, title, keysId, editable }: Options) => {
  const text = useText()
  const queryClient = useQueryClient()
  const mayQuote = useMayQuote(planId)
  const { name, organisation } = useSession().actor
  const menu = useMemo(
    () =>
      mentionMenu(async () => {
        const question = queryFor(listPlanComments, { sectionId: sectionId as PlanSectionId })
        return (await queryClient.ensureQueryData(question)).mentionable
      }),
    [queryClient, sectionId],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: who writes does not change while they do
  const extensions = useMemo(
    () =>
      textExtensions({
        ...{
          sectionId,
          mayQuote,
          provider: shared.provider,
          menu,
          language: currentLanguage,
        },
        me: { name, organisation: organisation?.name ?? null },
      }),
    [shared, menu],
  )
  const label = text('planText.label', { title })
  const editorProps = useMemo(
    () => ({
      attributes: {
        ...{ class: 'text', dir: 'auto', 'aria-label': label, role: editable ? 'textbox' : 'group' },
        ...(editable ? { 'aria-multiline': 'true', 'aria-describedby': keysId } : {}),
      },
    }),
    [editable, label, keysId],
  )
  const editor = useEditor({ injectCSS: false, editable: false, extensions }, [extensions])
  useEffect(() => {
    editor.setOptions({ editorProps })
    editor.setEditable(editable, false)
  }, [editor, editorProps, editable])
  return { editor, menu }
}
