import type { Editor } from '@tiptap/react'
import type { Ref } from 'react'
import { useText } from '../../i18n/useText.ts'
import type { Panel } from './Panel.ts'
import { ToolRow } from './ToolRow.tsx'
import { useTools } from './useTools.tsx'

type Props = { editor: Editor; planId: string; onPanel: (panel: Panel) => void; ref: Ref<HTMLDivElement> }

/** The tools over a text; below them those of what the caret stands in. */
export const Tools = ({ editor, planId, onPanel, ref }: Props) => {
  const text = useText()
  const { main, ofTable, ofLink, ofImage } = useTools(editor, planId, onPanel)
  return (
    <div className="tools" ref={ref}>
      <ToolRow label={text('planText.tools')} tools={main} />
      {ofTable ? <ToolRow label={text('planText.tools.table')} tools={ofTable} /> : null}
      {ofLink ? <ToolRow label={text('planText.tools.link')} tools={ofLink} /> : null}
      {ofImage ? <ToolRow label={text('planText.tools.image')} tools={ofImage} /> : null}
    </div>
  )
}
