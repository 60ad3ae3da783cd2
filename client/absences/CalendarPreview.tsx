import { useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { enterAbsences } from '#shared/absences/enterAbsences.ts'
import type { previewCalendar } from '#shared/absences/previewCalendar.ts'
import type { OutputOf } from '#shared/contracts/OutputOf.ts'
import { useSession } from '../access/useSession.ts'
import { useCommand } from '../api/useCommand.ts'
import { CheckList } from '../components/CheckList.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { Form } from '../organisations/Form.ts'
import { FormActions } from '../organisations/FormActions.tsx'
import { useRefreshOrganisation } from '../organisations/useRefreshOrganisation.ts'
import { SubstituteField } from './SubstituteField.tsx'
import { useDaysSaid } from './useDaysSaid.ts'

type Preview = OutputOf<typeof previewCalendar>
type Props = {
  preview: Preview | undefined
  substitutes: readonly { userId: string; name: string }[]
  onClose: () => void
}

const keyOf = ({ calendarUid, from }: Preview['items'][number]) => `${calendarUid} ${from}`

/** What a calendar would bring: each can be left out, and what is entered already is. */
export const CalendarPreview = ({ preview, substitutes, onClose }: Props) => {
  const text = useText()
  const said = useDaysSaid()
  const refresh = useRefreshOrganisation()
  const me = useSession().actor.userId
  const command = useCommand(enterAbsences)
  const [chosen, setChosen] = useState(() => (preview?.items ?? []).filter(({ known }) => !known).map(keyOf))
  const [substituteId, setSubstituteId] = useState<string>()
  if (!preview) return <CloseOnly onClose={onClose} />
  const save = () => {
    const absences = preview.items
      .filter((item) => chosen.includes(keyOf(item)))
      .map(({ calendarUid, from, until }) => ({ calendarUid, from, until }))
    if (absences.length === 0 || command.isPending) return
    command.mutate(
      { absences, substituteId: (substituteId ?? null) as never },
      {
        onSuccess: ({ moved }) => {
          const words = { count: moved.things, to: moved.to.join(', ') }
          confirmDone(moved.things > 0 ? text('absences.entered.moved', words) : text('absences.entered'))
          void refresh()
          onClose()
        },
      },
    )
  }
  return (
    <Form
      noValidate
      aria-label={text('absences.preview')}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <CheckList
        legend={text('absences.preview')}
        none={text('absences.preview.none')}
        options={preview.items.map((item) => ({
          value: keyOf(item),
          words: item.known ? `${said(item)}, ${text('absences.preview.known')}` : said(item),
          ...(item.title ? { detail: text('absences.preview.title', { title: item.title }) } : {}),
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      {preview.more ? <Quiet>{text('absences.preview.more')}</Quiet> : null}
      {preview.leftOut > 0 ? <Quiet>{text('absences.preview.leftOut', { count: preview.leftOut })}</Quiet> : null}
      {preview.items.length > 0 ? (
        <>
          <SubstituteField substitutes={substitutes} awayId={me} chosen={substituteId} choose={setSubstituteId} />
          <FormActions
            words={text('absences.preview.save')}
            saving={command.isPending}
            error={command.error}
            onCancel={onClose}
          />
        </>
      ) : (
        <CloseOnly onClose={onClose} />
      )}
    </Form>
  )
}

const CloseOnly = ({ onClose }: { onClose: () => void }) => {
  const text = useText()
  return (
    <div>
      <Button variant="secondaryNoBorder" onClick={onClose}>
        {text('shell.close')}
      </Button>
    </div>
  )
}
