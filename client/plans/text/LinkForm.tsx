import type { Editor } from '@tiptap/react'
import { useState } from 'react'
import { TextInput } from 'suomifi-ui-components'
import { InPlaceForm } from '../../components/InPlaceForm.tsx'
import { useText } from '../../i18n/useText.ts'
import { linkTyped } from './linkTyped.ts'

/** Where the selected words lead; without any the address itself is put into the text. */
export const LinkForm = ({ editor, onClose }: { editor: Editor; onClose: () => void }) => {
  const text = useText()
  const [typed, setTyped] = useState(String(editor.getAttributes('link').href ?? ''))
  const [tried, setTried] = useState(false)
  const href = linkTyped(typed)
  const put = () => {
    setTried(true)
    if (!href) return
    const edit = editor.chain().focus()
    const isBare = editor.state.selection.empty && !editor.isActive('link')
    if (isBare)
      edit.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs: { href } }] }).run()
    else edit.extendMarkRange('link').setLink({ href }).run()
    onClose()
  }
  const wrong = tried && !href
  return (
    <InPlaceForm
      name={text('planText.link')}
      send={text('planText.link.put')}
      sending={false}
      failure={null}
      onSend={put}
      onClose={onClose}
    >
      <TextInput
        labelText={text('planText.link.address')}
        hintText={text('planText.link.hint')}
        value={typed}
        onChange={(value) => setTyped(String(value ?? ''))}
        status={wrong ? 'error' : 'default'}
        {...(wrong ? { statusText: text('planText.link.wrong') } : {})}
        autoComplete="off"
        fullWidth
      />
    </InPlaceForm>
  )
}
