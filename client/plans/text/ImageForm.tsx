import type { Editor } from '@tiptap/react'
import { nanoid } from 'nanoid'
import { useEffect, useRef, useState } from 'react'
import { FileInput } from 'suomifi-ui-components'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { addPlanImage } from '#shared/plans/addPlanImage.ts'
import { ApiError } from '../../api/ApiError.ts'
import { uploadFile } from '../../api/uploadFile.ts'
import { CommandForm } from '../../components/CommandForm.tsx'
import { useText } from '../../i18n/useText.ts'
import { AltInput } from './AltInput.tsx'
import { keepLastLine } from './keepLastLine.ts'

const SHOWN = '.jpg,.jpeg,.png,.webp,.gif'

type Props = { editor: Editor; sectionId: string; first: File | undefined; onClose: () => void }

/** Put a picture where the caret stands: the file, and what it shows. */
export const ImageForm = ({ editor, sectionId, first, onClose }: Props) => {
  const text = useText()
  const [file, setFile] = useState<File | undefined>(first)
  const [alt, setAlt] = useState('')
  const [tried, setTried] = useState(false)
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<ApiError | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => () => stop.current.abort(), [])
  const unsaid = alt.trim() === ''
  const put = async () => {
    setTried(true)
    if (!file || unsaid || sending) return
    setSending(true)
    setFailure(null)
    try {
      const way = { file, key: nanoid(), onProgress: () => {}, signal: stop.current.signal }
      const { imageId } = await uploadFile(addPlanImage, { sectionId: sectionId as PlanSectionId }, way)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'image', attrs: { file: imageId, alt: alt.trim() } })
        .run()
      keepLastLine(editor)
      onClose()
    } catch (error) {
      if (!stop.current.signal.aborted && error instanceof ApiError) setFailure(error)
      setSending(false)
    }
  }
  return (
    <CommandForm
      name={text('planText.image')}
      send={text('planText.image.put')}
      sending={sending}
      failure={failure}
      onSend={put}
      onClose={onClose}
    >
      <FileInput
        labelText={text('planText.image.file')}
        inputButtonText={text('documents.add.choose')}
        dragAreaText={text('documents.add.drop')}
        removeFileText={text('documents.remove')}
        addedFileAriaText={text('documents.upload.list')}
        accept={SHOWN}
        value={file ? [{ file }] : []}
        onChange={(files) => setFile(files[0])}
        status={tried && !file ? 'error' : 'default'}
        {...(tried && !file ? { statusText: text('planText.image.file.missing') } : {})}
        smallScreen
        fullWidth
      />
      <AltInput value={alt} onChange={setAlt} missing={tried && unsaid} />
    </CommandForm>
  )
}
