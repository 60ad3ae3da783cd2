import { styled } from 'styled-components'
import { FileInput } from 'suomifi-ui-components'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import { fileTypes } from '#shared/uploads/fileTypes.ts'
import { LARGEST_FILE } from '#shared/uploads/uploadLimits.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { Upload } from './Upload.ts'
import { UploadRow } from './UploadRow.tsx'

addTexts(documentsTexts)

const MEGA = 1_000_000
const ACCEPTED = Object.values(fileTypes)
  .flatMap(({ endings }) => endings.map((ending) => `.${ending}`))
  .join(',')

const List = styled.ul`
  list-style: none;
  padding: 0;
  margin-top: ${tokens.space(2)};
`

type Props = {
  label: string
  uploads: Upload[]
  onFiles: (files: FileList) => void
  onAgain: (id: string) => void
  onRemove: (id: string) => void
}

/** Choose files or drag them in; below, those that are on their way. What has arrived is shown by the caller. */
export const FilePick = ({ label, uploads, onFiles, onAgain, onRemove }: Props) => {
  const text = useText()
  return (
    <div>
      <FileInput
        labelText={label}
        hintText={text('documents.add.hint', { megabytes: LARGEST_FILE / MEGA })}
        inputButtonText={text('documents.add.choose')}
        dragAreaText={text('documents.add.drop')}
        removeFileText={text('documents.remove')}
        addedFileAriaText={text('documents.upload.list')}
        multiFile
        multiFileListHeadingText={text('documents.upload.list')}
        accept={ACCEPTED}
        value={[]}
        onChange={(files) => onFiles(files)}
        smallScreen
        fullWidth
      />
      {uploads.length > 0 ? (
        <List aria-label={text('documents.upload.list')} aria-live="polite">
          {uploads.map((upload) => (
            <UploadRow
              key={upload.id}
              upload={upload}
              onAgain={() => onAgain(upload.id)}
              onRemove={() => onRemove(upload.id)}
            />
          ))}
        </List>
      ) : null}
    </div>
  )
}
