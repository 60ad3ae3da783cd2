import { type Editor, EditorContent, useEditorState } from '@tiptap/react'
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useRef, useState } from 'react'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import { Quiet } from '../../components/Quiet.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { MentionList } from './MentionList.tsx'
import type { mentionMenu } from './mentionMenu.ts'
import type { Panel } from './Panel.ts'
import { PanelForm } from './PanelForm.tsx'
import { TextFrame } from './TextFrame.ts'
import { TextSheet } from './TextSheet.ts'
import { Tools } from './Tools.tsx'
import { takeUpSelection } from './takeUpSelection.ts'

addTexts(documentsTexts)

type Props = {
  editor: Editor
  menu: ReturnType<typeof mentionMenu>
  sectionId: string
  planId: string
  keysId: string
  mayEdit: boolean
  /** Whether the text has come. */
  isHere: boolean
}

const pictureIn = (files: FileList): File | undefined => [...files].find(({ type }) => type.startsWith('image/'))

/** A section's text: with tools for who writes it, as a page for who reads it. */
export const SectionText = ({ editor, menu, sectionId, planId, keysId, mayEdit, isHere }: Props) => {
  const text = useText()
  const tools = useRef<HTMLDivElement>(null)
  const [panel, setPanel] = useState<Panel>()
  const [picture, setPicture] = useState<File>()
  const isEmpty = useEditorState({ editor, selector: ({ editor: now }) => now.isEmpty })
  const takePicture = (event: ClipboardEvent | DragEvent, files: FileList) => {
    const found = mayEdit ? pictureIn(files) : undefined
    if (!found) return
    event.preventDefault()
    event.stopPropagation()
    setPicture(found)
    setPanel('image')
  }
  const toTools = (press: KeyboardEvent) => {
    const leaves = press.key === 'Escape' || (press.key === 'F10' && press.altKey)
    if (!leaves || !mayEdit || menu.current()) return
    press.preventDefault()
    press.stopPropagation()
    takeUpSelection(editor)
    tools.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
  }
  const close = () => {
    setPanel(undefined)
    setPicture(undefined)
    editor.commands.focus()
  }
  if (isHere && !mayEdit && isEmpty) return <Quiet as="p">{text('planText.empty.reader')}</Quiet>
  return (
    <TextFrame data-here={isHere} data-writes={mayEdit}>
      {mayEdit && isHere ? <Tools ref={tools} editor={editor} planId={planId} onPanel={setPanel} /> : null}
      {panel ? (
        <PanelForm
          panel={panel}
          editor={editor}
          sectionId={sectionId}
          planId={planId}
          picture={picture}
          onClose={close}
        />
      ) : null}
      <TextSheet
        // Before the editor, which keeps Esc to itself.
        onKeyDownCapture={toTools}
        onPasteCapture={(event) => takePicture(event, event.clipboardData.files)}
        onDropCapture={(event) => takePicture(event, event.dataTransfer.files)}
      >
        {mayEdit && isHere && isEmpty ? (
          <span className="hint" aria-hidden="true">
            {text('planText.empty')}
          </span>
        ) : null}
        <EditorContent editor={editor} />
      </TextSheet>
      {mayEdit ? (
        <p id={keysId} className="keys">
          {text('planText.keys')}
        </p>
      ) : null}
      <MentionList editor={editor} menu={menu} />
    </TextFrame>
  )
}
