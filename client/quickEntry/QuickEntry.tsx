import { useState } from 'react'
import { styled } from 'styled-components'
import { Button, InlineAlert } from 'suomifi-ui-components'
import type { MatterRow } from '#shared/matters/MatterRow.ts'
import type { OfferedService } from '#shared/services/OfferedService.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { useDraft } from '../drafts/useDraft.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { AskFirst } from './AskFirst.tsx'
import { ContinueMatter } from './ContinueMatter.tsx'
import { LeaveThere } from './LeaveThere.tsx'
import { PickCaller } from './PickCaller.tsx'
import { PickService } from './PickService.tsx'
import { QuickDone } from './QuickDone.tsx'
import { EMPTY_QUICK_DRAFT, type QuickDraft, type QuickStepName } from './QuickDraft.ts'
import { QuickStep } from './QuickStep.tsx'
import { QuickWords } from './QuickWords.tsx'
import { saidParts } from './saidParts.ts'
import { type QuickSaved, useQuickSave } from './useQuickSave.ts'

const STEPS: readonly QuickStepName[] = ['who', 'said', 'need', 'refer']
/** The longest need of a matter, in characters (MatterFields). */
const LONGEST_NEED = 150

const Steps = styled.div`
  display: grid;
  gap: ${tokens.space(3)};
  max-width: 720px;
`

const End = styled(Button)`
  justify-self: start;
`

/** A call in one pane: who, what was said, what is needed, who serves it; four times Enter from the name to the sent referral. */
export const QuickEntry = ({ begun }: { begun: Partial<QuickDraft> | null }) => {
  const text = useText()
  const { language } = useLanguage()
  const [draft, setDraft, clear] = useDraft<QuickDraft>(
    begun ? `quick.${begun.caller?.customerId}.${begun.matterId ?? ''}` : 'quick',
    { ...EMPTY_QUICK_DRAFT, ...begun },
  )
  const [to, setTo] = useState<OfferedService | null>(null)
  const [saved, setSaved] = useState<QuickSaved>()
  const { at, caller, said, need, kind, matterId } = draft
  const change = (part: Partial<QuickDraft>) => setDraft((before) => ({ ...before, ...part }))
  const { save, failure, settle, isSaving } = useQuickSave(change)
  const lacksBasis = failure?.code === 'handOff.basis_missing'

  const end = async (upto: Parameters<typeof save>[1]) => {
    const done = await save(draft, upto)
    if (!done) return
    clear()
    setSaved(done)
  }
  const sendTo = (service: OfferedService, askCustomer = false) => {
    if (isSaving) return
    setTo(service)
    void end({ matter: true, to: service, askCustomer })
  }
  const continueWith = ({ matterId: id, need: words, mayHandle, organisation }: MatterRow) =>
    change({
      ...{ at: 'refer', need: words },
      continues: { matterId: id, others: mayHandle ? null : organisation.name[language] },
    })
  if (saved)
    return (
      <QuickDone
        saved={saved}
        again={() => {
          setTo(null)
          setSaved(undefined)
          setDraft(EMPTY_QUICK_DRAFT)
        }}
      />
    )

  const stateOf = (step: QuickStepName) => {
    if (step === at) return 'now'
    return STEPS.indexOf(step) < STEPS.indexOf(at) ? 'done' : 'later'
  }
  const step = (name: QuickStepName, answer?: string) => ({
    number: STEPS.indexOf(name) + 1,
    state: stateOf(name) as 'now' | 'done' | 'later',
    ...(answer ? { answer } : {}),
    ...(matterId || draft.openedId ? {} : { change: () => change({ at: name, continues: null }) }),
  })
  const saidProblem = (value: string) => {
    const { problem } = saidParts(value)
    return problem ? text(`quick.said.${problem}`) : undefined
  }
  const needProblem = (value: string) => {
    if (value.trim() === '') return text('quick.need.missing')
    return value.trim().length > LONGEST_NEED ? text('quick.said.long') : undefined
  }

  return (
    <Steps>
      <QuickStep title={text('quick.who')} {...step('who', caller?.name)}>
        <PickCaller
          pick={({ customerId, name, businessId }) =>
            change({ at: 'said', caller: { customerId, name, businessId }, startedAt: new Date().toISOString() })
          }
        />
      </QuickStep>
      {matterId ? null : (
        <QuickStep title={text('quick.said')} {...step('said', said.trim())}>
          <QuickWords
            label={text('quick.said')}
            hint={text('quick.said.hint')}
            rows={3}
            value={said}
            change={(value) => change({ said: value })}
            problemOf={saidProblem}
            next={() => change({ at: 'need', need: need || saidParts(said).subject })}
            end={() => end({ matter: false, to: null })}
            isSaving={isSaving}
          />
        </QuickStep>
      )}
      <QuickStep title={text('quick.need')} {...step('need', need.trim())}>
        <QuickWords
          label={text('quick.need')}
          hint={text('quick.need.hint')}
          rows={1}
          value={need}
          change={(value) => change({ need: value.replaceAll('\n', ' ') })}
          problemOf={needProblem}
          next={() => change({ at: 'refer' })}
          end={() => end({ matter: true, to: null })}
          isSaving={isSaving}
        />
        {caller ? <ContinueMatter customerId={caller.customerId} pick={continueWith} /> : null}
      </QuickStep>
      <QuickStep title={text('quick.refer')} {...step('refer')}>
        {draft.continues?.others ? (
          <LeaveThere
            organisation={draft.continues.others}
            end={() => end({ matter: true, to: null })}
            isSaving={isSaving}
          />
        ) : to && lacksBasis ? (
          <AskFirst
            to={to}
            ask={() => sendTo(to, true)}
            other={settle}
            leave={() => end({ matter: true, to: null })}
            isSaving={isSaving}
          />
        ) : (
          <>
            <p>{text(said.trim() ? 'quick.refer.hint' : 'quick.refer.matterOnly')}</p>
            <PickService pick={(service) => sendTo(service)} />
            <RadioCards
              legend={text('quick.kind')}
              options={(['referral', 'transfer'] as const).map((value) => ({
                value,
                words: text(`quick.kind.${value}`),
              }))}
              value={kind}
              onChange={(value) => change({ kind: value })}
            />
            {matterId ? null : (
              <End variant="secondary" aria-disabled={isSaving} onClick={() => end({ matter: true, to: null })}>
                {text('quick.end')}
              </End>
            )}
          </>
        )}
      </QuickStep>
      {failure && !lacksBasis ? (
        <InlineAlert status="error" labelText={text('quick.failed')}>
          {failure.message}
        </InlineAlert>
      ) : null}
      <span role="status">{isSaving ? text('quick.saving') : null}</span>
    </Steps>
  )
}
