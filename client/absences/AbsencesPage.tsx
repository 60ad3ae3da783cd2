import './addAbsencesTexts.ts'
import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { IconCalendar } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AbsenceForm } from './AbsenceForm.tsx'
import { AbsenceRow } from './AbsenceRow.tsx'
import { CalendarImport } from './CalendarImport.tsx'
import { useAbsences } from './useAbsences.ts'
import { WeeksAhead } from './WeeksAhead.tsx'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  &:focus { outline: none; }
`
const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(3)};
`
const Rows = styled.ul`
  list-style: none;
  padding: 0;
  background: ${tokens.colors.whiteBase};
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  & > li + li { border-top: ${tokens.line}; }
`

/** Who is away and who stands in: one's own days, and those of whom one may enter them for. */
export const AbsencesPage = () => {
  const text = useText()
  const { today } = useSayTime()
  const { organisation, actsFor } = useSession().actor
  const { data, error, isPending, refetch } = useAbsences()
  const [open, setOpen] = useState<string>()
  const frame = useRef<HTMLDivElement>(null)
  if (!organisation || actsFor) return <NoRight />
  const close = () => {
    setOpen(undefined)
    // The form is gone: who goes by keyboard stays on the page.
    frame.current?.focus({ preventScroll: true })
  }
  const { items = [], colleagues = [], substitutes = [] } = data ?? {}
  const away = items.filter(({ from }) => from <= today).map(({ person }) => person.name)
  return (
    <Page>
      <div>
        <PageTitle title={text('absences.title')} />
        <Quiet as="p">{text('absences.lead')}</Quiet>
      </div>
      <Stack ref={frame} tabIndex={-1}>
        {data ? (
          <strong>
            {text(away.length === 0 ? 'absences.today_zero' : 'absences.today', {
              count: away.length,
              names: away.join(', '),
            })}
          </strong>
        ) : null}
        {open === undefined && data ? (
          <Actions>
            <Button onClick={() => setOpen('new')}>{text('absences.enter')}</Button>
            <Button variant="secondary" onClick={() => setOpen('import')}>
              {text('absences.import')}
            </Button>
          </Actions>
        ) : null}
        {open === 'new' ? <AbsenceForm colleagues={colleagues} substitutes={substitutes} onClose={close} /> : null}
        {open === 'import' ? <CalendarImport substitutes={substitutes} onClose={close} /> : null}
        {isPending ? (
          <Waiting label={text('absences.loading')}>
            <SkeletonLines widths={['50%', '70%', '45%']} />
          </Waiting>
        ) : null}
        {error && !data ? <FailedState error={error} title={text('absences.failed')} retry={() => refetch()} /> : null}
        {data?.items.length === 0 ? (
          <EmptyState icon={<IconCalendar />} title={text('absences.empty')}>
            {text('absences.empty.what')}
          </EmptyState>
        ) : null}
        <WeeksAhead absences={items} />
        {items.length > 0 ? (
          <Rows aria-label={text('absences.list')}>
            {items.map((absence) => (
              <li key={absence.absenceId}>
                {open === absence.absenceId ? (
                  <AbsenceForm absence={absence} colleagues={[]} substitutes={substitutes} onClose={close} />
                ) : (
                  <AbsenceRow absence={absence} onChange={() => setOpen(absence.absenceId)} />
                )}
              </li>
            ))}
          </Rows>
        ) : null}
      </Stack>
    </Page>
  )
}
