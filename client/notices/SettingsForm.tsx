import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { changeNoticeSettings } from '#shared/notices/changeNoticeSettings.ts'
import { getNoticeSettings } from '#shared/notices/getNoticeSettings.ts'
import { MailRhythm } from '#shared/notices/MailRhythm.ts'
import { NoticeGroup } from '#shared/notices/NoticeGroup.ts'
import type { NoticeSettings } from '#shared/notices/NoticeSettings.ts'
import type { NoticeSettingsAnswer } from '#shared/notices/NoticeSettingsAnswer.ts'
import { queryFor } from '../api/queryFor.ts'
import { useCommand } from '../api/useCommand.ts'
import { Card } from '../components/Card.ts'
import { CheckList } from '../components/CheckList.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { QuietHours } from './QuietHours.tsx'

/** A language is named in itself, so that whoever needs it can read it. */
const NAMES: Record<Language, string> = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

const chosenIn = ({ mail, push, quiet, leftOut, language }: NoticeSettingsAnswer): NoticeSettings => ({
  ...{ mail, push, quiet, leftOut, language },
})

/** How to be told: how often by mail, of what, when not, in which language. Saved as a whole. */
export const SettingsForm = ({ settings }: { settings: NoticeSettingsAnswer }) => {
  const text = useText()
  const queryClient = useQueryClient()
  const command = useCommand(changeNoticeSettings)
  const [chosen, setChosen] = useState(chosenIn(settings))
  const choose = (changes: Partial<NoticeSettings>) => setChosen({ ...chosen, ...changes })
  const save = () =>
    command.mutate(chosen, {
      onSuccess: (answer) => {
        queryClient.setQueryData(queryFor(getNoticeSettings, {}).queryKey, answer)
        confirmDone(text('noticeSettings.saved'))
      },
    })
  const { email } = settings
  return (
    <>
      <Card>
        <RadioCards
          legend={text('noticeSettings.mail')}
          options={MailRhythm.options.map((value) => ({ value, words: text(`noticeSettings.mail.${value}`) }))}
          value={chosen.mail}
          onChange={(mail) => choose({ mail })}
        />
        <Quiet as="p">{email ? text('noticeSettings.mail.to', { email }) : text('noticeSettings.mail.none')}</Quiet>
      </Card>
      <Card>
        <CheckList
          legend={text('noticeSettings.groups')}
          options={NoticeGroup.options.map((value) => ({ value, words: text(`noticeSettings.group.${value}`) }))}
          chosen={NoticeGroup.options.filter((group) => !chosen.leftOut.includes(group))}
          onChange={(groups) => choose({ leftOut: NoticeGroup.options.filter((group) => !groups.includes(group)) })}
        />
      </Card>
      <QuietHours quiet={chosen.quiet} onChange={(quiet) => choose({ quiet })} />
      <Card>
        <SelectField
          label={text('noticeSettings.language')}
          options={Language.options.map((code) => ({ code, text: NAMES[code] }))}
          chosen={chosen.language ?? undefined}
          none={text('noticeSettings.language.any')}
          choose={(code) => choose({ language: Language.safeParse(code).data ?? null })}
        />
      </Card>
      {command.error ? <FailedState error={command.error} retry={save} title={command.error.message} /> : null}
      <div>
        <Button aria-disabled={command.isPending} onClick={save}>
          {text('noticeSettings.save')}
        </Button>
      </div>
    </>
  )
}
