import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { InPlaceForm } from '../../components/InPlaceForm.tsx'
import { useText } from '../../i18n/useText.ts'
import { AltInput } from './AltInput.tsx'

/** Say otherwise what the selected picture shows. */
export const AltForm = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const text = useText()
  const [alt, setAlt] = useState(String(editor.getAttributes('image').alt ?? ''))
  const [tried, setTried] = useState(false)
  const missing = alt.trim() === ''
  const save = () => {
    setTried(true)
    if (missing) return
    editor.chain().focus().updateAttributes('image', { alt: alt.trim() }).run()
    onClose()
  }
  return (
    <InPlaceForm
      name={text('planText.image.changeAlt')}
      send={text('planText.put')}
      sending={false}
      failure={null}
      onSend={save}
      onClose={onClose}
    >
      <AltInput value={alt} onChange={setAlt} missing={tried && missing} />
    </InPlaceForm>
  )
}
