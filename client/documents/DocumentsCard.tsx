import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef } from 'react'
import { styled } from 'styled-components'
import { addDocument } from '#shared/documents/addDocument.ts'
import { documentsTexts } from '#shared/documents/documentsTexts.ts'
import { listDocuments } from '#shared/documents/listDocuments.ts'
import { queryFor } from '../api/queryFor.ts'
import { uploadFile } from '../api/uploadFile.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { DocumentRow } from './DocumentRow.tsx'
import { FilePick } from './FilePick.tsx'
import { useUploads } from './useUploads.ts'

addTexts(documentsTexts)

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  & > * { min-width: 0; }
`
const List = styled.ul`
  list-style: none;
  padding: 0;
`

/** The documents of a matter, for whoever may read it: fetched, added by choosing or dragging, taken back. */
export const DocumentsCard = ({ matterId }: { matterId: string }) => {
  const text = useText()
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const queryClient = useQueryClient()
  const query = queryFor(listDocuments, { matterId: matterId as never })
  const { data, error, isPending, refetch } = useQuery(query)
  const sending = useUploads(
    (file, way) => uploadFile(addDocument, { matterId: matterId as never }, { file, ...way }),
    ({ name }) => {
      confirmDone(text('documents.added', { name }))
      void queryClient.invalidateQueries({ queryKey: query.queryKey })
    },
  )
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id} ref={heading} tabIndex={-1}>
        {text('documents.title')}
      </CardTitle>
      {isPending ? (
        <Waiting label={text('documents.loading')}>
          <SkeletonLines widths={['60%', '35%', '70%', '30%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('documents.failed')} retry={() => refetch()} /> : null}
      {data ? (
        <Stack>
          {data.items.length === 0 ? (
            <EmptyState title={text('documents.empty')}>
              {text(data.mayAdd ? 'documents.empty.what' : 'documents.empty.closed')}
            </EmptyState>
          ) : (
            <List aria-label={text('documents.list')}>
              {data.items.map((document) => (
                <DocumentRow
                  key={document.documentId}
                  document={document}
                  onGone={() => heading.current?.focus({ preventScroll: true })}
                />
              ))}
            </List>
          )}
          {data.mayAdd ? (
            <div>
              <FilePick
                label={text('documents.add')}
                uploads={sending.uploads}
                onFiles={sending.add}
                onAgain={sending.again}
                onRemove={sending.remove}
              />
              <Quiet as="p">{text('documents.add.who')}</Quiet>
            </div>
          ) : null}
        </Stack>
      ) : null}
    </Card>
  )
}
