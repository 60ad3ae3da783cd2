import { useQuery } from '@tanstack/react-query'
import { type Editor, useEditorState } from '@tiptap/react'
import { useEffect, useRef } from 'react'
import type { Doc } from 'yjs'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { getSectionAuthors } from '#shared/plans/versions/getSectionAuthors.ts'
import { planVersionTexts } from '#shared/plans/versions/planVersionTexts.ts'
import { useSession } from '../../access/useSession.ts'
import { queryFor } from '../../api/queryFor.ts'
import { Quiet } from '../../components/Quiet.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { authorsAt } from './authorsAt.ts'

addTexts(planVersionTexts)

/** A writer that is not known yet is asked for at most this often (milliseconds). */
const ASKED_EVERY = 10_000

/** Who wrote the paragraph in which the caret stands. */
export const ParagraphAuthors = ({ sectionId, editor, doc }: { sectionId: string; editor: Editor; doc: Doc }) => {
  const text = useText()
  const { language } = useLanguage()
  const { userId } = useSession().actor
  const { data, refetch, dataUpdatedAt } = useQuery(
    queryFor(getSectionAuthors, { sectionId: sectionId as PlanSectionId }),
  )
  const clients = useEditorState({ editor, selector: ({ editor: now }) => authorsAt(now.state) })
  const asked = useRef(0)
  const writerOf = (client: number) => data?.items.find((one) => one.clients.includes(client))
  const isUnknown = clients.some((client) => client !== doc.clientID && !writerOf(client))
  useEffect(() => {
    if (!isUnknown || !dataUpdatedAt || Date.now() - asked.current < ASKED_EVERY) return
    asked.current = Date.now()
    void refetch()
  }, [isUnknown, dataUpdatedAt, refetch])
  const names = clients.flatMap((client) => {
    const writer = writerOf(client)
    if (client === doc.clientID || writer?.userId === userId) return [text('planAuthors.me')]
    if (!writer) return []
    const organisation = writer.organisation?.[language]
    return [organisation ? `${writer.name} (${organisation})` : writer.name]
  })
  if (names.length === 0) return null
  return <Quiet as="p">{text('planAuthors.by', { names: [...new Set(names)].join(', ') })}</Quiet>
}
