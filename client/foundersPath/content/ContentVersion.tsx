import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { PathStepInUse } from '#shared/foundersPath/PathStepInUse.ts'
import { Language } from '#shared/languages/Language.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { Quiet } from '../../components/Quiet.ts'
import { helsinkiTime } from '../../events/helsinkiTime.ts'
import { useSayTime } from '../../events/useSayTime.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { PathFailure } from '../PathFailure.tsx'
import { Columns } from './Columns.ts'
import { useSaveStep } from './useSaveStep.ts'

const Actions = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2)};
`

type Props = { step: PathStepInUse; version: PathStepInUse; writer: string }

/** One version of a step: who wrote it and when, its whole text, and the way to take it back as a new version. */
export const ContentVersion = ({ step, version, writer }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { fullDay, clock } = useSayTime()
  const [whole, setWhole] = useState(false)
  const [sure, setSure] = useState(false)
  const { save, running, failure } = useSaveStep()
  const number = version.version
  const isNow = number === step.version
  const take = async () => {
    const { title, what, why, phase, dependsOn, forms, industries, kind, authority } = version
    const { takes, helpers, helperKinds, links } = version
    const words = { title, what, why, phase, dependsOn, forms, industries, kind, authority, takes, helpers }
    if (!(await save(step, { ...words, helperKinds, links }))) return
    setSure(false)
    confirmDone(text('pathContent.back.done', { version: number }))
  }
  return (
    <li>
      <b>
        {text('pathContent.version', { version: number })} · {fullDay(helsinkiTime(version.changedAt).day)}{' '}
        {clock(version.changedAt)}
      </b>
      <Quiet>{isNow ? `${writer} · ${text('pathContent.versions.now')}` : writer}</Quiet>
      {whole ? (
        <Columns>
          {Language.options.map((one) => (
            <div key={one} lang={one}>
              <p>{version.title[one]}</p>
              <p>{version.what[one]}</p>
              <p>{version.why[one]}</p>
            </div>
          ))}
        </Columns>
      ) : (
        <p>{version.title[language]}</p>
      )}
      {sure ? <p>{text('pathContent.back.sure', { version: number })}</p> : null}
      <PathFailure failure={failure} />
      <Actions>
        {sure ? (
          <>
            <Button variant="secondary" aria-disabled={running} onClick={take}>
              {text('pathContent.back')}
            </Button>
            <Button variant="secondaryNoBorder" onClick={() => setSure(false)}>
              {text('shell.cancel')}
            </Button>
          </>
        ) : (
          <Button
            variant="secondaryNoBorder"
            aria-expanded={whole}
            aria-label={text('pathContent.versions.whole.of', { version: number })}
            onClick={() => setWhole(!whole)}
          >
            {text('pathContent.versions.whole')}
          </Button>
        )}
        {isNow || sure ? null : (
          <Button
            variant="secondaryNoBorder"
            aria-label={text('pathContent.back.what', { version: number })}
            onClick={() => setSure(true)}
          >
            {text('pathContent.back')}
          </Button>
        )}
      </Actions>
    </li>
  )
}
