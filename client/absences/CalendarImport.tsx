import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { InlineAlert } from 'suomifi-ui-components'
import { LONGEST_CALENDAR } from '#shared/absences/limits.ts'
import { previewCalendar } from '#shared/absences/previewCalendar.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { CalendarPreview } from './CalendarPreview.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  max-width: 760px;
  & label { font-weight: 600; }
  & input[type='file'] { width: 100%; min-height: 44px; margin-top: ${tokens.space(2)}; font: inherit; }
  & input::file-selector-button {
    min-height: 40px;
    margin-right: ${tokens.space(3)};
    padding: ${tokens.space(0, 5)};
    border: 1px solid ${tokens.colors.highlightBase};
    border-radius: 2px;
    background: ${tokens.colors.whiteBase};
    color: ${tokens.colors.highlightBase};
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
`

type Props = { substitutes: readonly { userId: string; name: string }[]; onClose: () => void }

/** Choose a calendar file, see what would come of it, save what is wanted. The file is read and not kept. */
export const CalendarImport = ({ substitutes, onClose }: Props) => {
  const text = useText()
  const id = useId()
  const { mutate, data, error, isPending, reset } = useCommand(previewCalendar)
  const [tooBig, setTooBig] = useState(false)
  const read = async (file: File | undefined) => {
    reset()
    const isBig = (file?.size ?? 0) > LONGEST_CALENDAR
    setTooBig(isBig)
    if (file && !isBig) mutate({ calendar: await file.text() })
  }
  const problem = tooBig ? text('absences.file.tooBig') : error && (error.message || text('shell.failed.network'))
  return (
    <Card aria-label={text('absences.import')}>
      <Stack>
        <div>
          <label htmlFor={id}>{text('absences.file')}</label>
          <Quiet as="p" id={`${id}-hint`}>
            {text('absences.file.hint')}
          </Quiet>
          <input
            id={id}
            type="file"
            accept=".ics,text/calendar"
            aria-describedby={`${id}-hint`}
            onChange={({ target }) => void read(target.files?.[0])}
          />
        </div>
        {isPending ? (
          <Waiting label={text('absences.file.reading')}>
            <SkeletonLines widths={['60%', '50%']} />
          </Waiting>
        ) : null}
        {problem ? (
          <InlineAlert status="error" role="alert" labelText={text('absences.file.failed')}>
            {problem}
          </InlineAlert>
        ) : null}
        <CalendarPreview key={data ? 'read' : 'none'} preview={data} substitutes={substitutes} onClose={onClose} />
      </Stack>
    </Card>
  )
}
