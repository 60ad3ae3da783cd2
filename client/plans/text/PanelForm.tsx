import type { Editor } from '@tiptap/react'
import { lazy, Suspense } from 'react'
import { AltForm } from './AltForm.tsx'
import { ImageForm } from './ImageForm.tsx'
import { LinkForm } from './LinkForm.tsx'
import type { Panel } from './Panel.ts'

const InsertResult = lazy(() =>
  import('../calculations/InsertResult.tsx').then((module) => ({ default: module.InsertResult })),
)

type Props = {
  panel: Panel
  editor: Editor
  sectionId: string
  planId: string
  picture: File | undefined
  onClose: () => void
}

/** The form that a tool opened, under the tools. */
export const PanelForm = ({ panel, editor, sectionId, planId, picture, onClose }: Props) => (
  <div className="panel">
    {panel === 'link' ? <LinkForm editor={editor} onClose={onClose} /> : null}
    {panel === 'image' ? (
      <ImageForm key={picture?.name} editor={editor} sectionId={sectionId} first={picture} onClose={onClose} />
    ) : null}
    {panel === 'result' ? (
      <Suspense>
        <InsertResult editor={editor} planId={planId} sectionId={sectionId} onClose={onClose} />
      </Suspense>
    ) : null}
    {panel === 'alt' ? <AltForm editor={editor} onClose={onClose} /> : null}
  </div>
)
