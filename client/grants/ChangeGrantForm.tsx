import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import { changeGrant } from '#shared/grants/changeGrant.ts'
import type { Grant } from '#shared/grants/Grant.ts'
import { useSession } from '../access/useSession.ts'
import { invalidateCustomer } from '../api/invalidateCustomer.ts'
import { useCommand } from '../api/useCommand.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { DayField } from '../events/DayField.tsx'
import { parseDay } from '../events/parseDay.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { granteeName } from './granteeName.ts'
import { rightsFor } from './rightsFor.ts'
import { SectionChoice } from './SectionChoice.tsx'
import { yearLater } from './yearLater.ts'

const STALE = 412

const Form = styled.form`
  display: grid;
  gap: ${tokens.space(4)};
  max-width: 560px;
  padding-top: ${tokens.space(3)};
`
const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
  align-items: end;
  & > :first-child { flex: 1 1 200px; }
`

/** Narrow a grant or move its end: what is there can be taken away, never added to. */
export const ChangeGrantForm = ({ grant, onClose }: { grant: Grant; onClose: () => void }) => {
  const text = useText()
  const { language } = useLanguage()
  const queryClient = useQueryClient()
  const { today, fullNumbers } = useSayTime()
  const command = useCommand(changeGrant)
  // A later end waits for a second signature, as a new grant does: one of joint representatives gives it anew.
  const renews = useSession().actor.actsFor?.capacity !== 'jointRepresentative'
  const form = useRef<HTMLFormElement>(null)
  const [kept, setSections] = useState(grant.sections)
  const [right, setRight] = useState(grant.right)
  const [day, setDay] = useState(fullNumbers(grant.lastDay))
  const [tried, setTried] = useState(false)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])

  const lastDay = parseDay(day, today)
  // What another of us took away meanwhile is not there to keep.
  const sections = kept.filter((section) => grant.sections.includes(section))
  const rights = rightsFor(grant.sections, grant.right)
  const stale = command.error?.status === STALE
  const save = async () => {
    setTried(true)
    if (sections.length === 0 || !lastDay) return
    const { customerId, grantId, version } = grant
    await command.mutateAsync(
      { customerId: customerId as never, grantId: grantId as never, version, sections, right, lastDay },
      {
        onSuccess: async () => {
          await invalidateCustomer(queryClient, customerId)
          confirmDone(text('grants.done.changed'))
          onClose()
        },
        onError: () => invalidateCustomer(queryClient, customerId),
      },
    )
  }
  return (
    <Form
      ref={form}
      noValidate
      aria-label={text('grants.do.of', { do: text('grants.change.title'), name: granteeName(grant.to, language) })}
      onKeyDown={(press) => {
        if (press.key === 'Escape') onClose()
      }}
      onSubmit={(submit) => {
        submit.preventDefault()
        save().catch(() => {})
      }}
    >
      <SectionChoice
        legend={text('grants.change.sections')}
        hint={text('grants.change.less')}
        offered={grant.sections}
        chosen={sections}
        onChange={setSections}
        problem={tried && sections.length === 0 ? text('grants.change.noSections') : undefined}
      />
      {rights.length > 1 ? (
        <RadioCards
          legend={text('grants.change.right')}
          options={rights.map((value) => ({ value, words: text(`grants.right.${value}`) }))}
          value={right}
          onChange={setRight}
        />
      ) : null}
      <Line>
        <DayField
          label={text('grants.change.lastDay')}
          value={day}
          onChange={setDay}
          problem={tried && !lastDay ? text('grants.change.day') : undefined}
        />
        {renews ? (
          <Button variant="secondaryNoBorder" onClick={() => setDay(fullNumbers(yearLater(today)))}>
            {text('grants.change.year')}
          </Button>
        ) : null}
      </Line>
      {command.error ? (
        <InlineAlert status="error" role="alert">
          {stale ? text('grants.change.stale') : command.error.message || text('grants.failed')}
        </InlineAlert>
      ) : null}
      <Line>
        <Button type="submit" aria-disabled={command.isPending}>
          {text('grants.change.save')}
        </Button>
        <Button variant="secondaryNoBorder" onClick={onClose}>
          {text('grants.change.cancel')}
        </Button>
      </Line>
    </Form>
  )
}
