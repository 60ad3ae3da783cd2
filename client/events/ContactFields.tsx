import type { Ref } from 'react'
import { styled } from 'styled-components'
import { Textarea, TextInput } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ChannelChoice } from './ChannelChoice.tsx'
import type { ContactDraft } from './ContactDraft.ts'
import { type ContactProblems, LONGEST_TEXT } from './contactProblems.ts'
import { FieldPair } from './FieldPair.ts'
import { fieldId } from './fieldId.ts'
import { TopicChoice } from './TopicChoice.tsx'
import { useProblemText } from './useProblemText.ts'

/** From how few characters left the counter is worth showing. */
const COUNTER_FROM = LONGEST_TEXT - 1000

const Notes = styled(Textarea)`
  && textarea { min-height: 96px; ${tokens.narrow} { min-height: 120px; } }
`

export type ContactFieldsProps = {
  form: string
  draft: ContactDraft
  change: (part: Partial<ContactDraft>) => void
  problems: ContactProblems
  firstRef?: Ref<HTMLInputElement>
}

/** What was said and done: the same fields whether it is logged or corrected. */
export const ContactFields = ({ form, draft, change, problems, firstRef }: ContactFieldsProps) => {
  const text = useText()
  const problem = useProblemText(problems)
  const counter =
    draft.text.length > COUNTER_FROM
      ? {
          characterLimit: LONGEST_TEXT,
          ariaCharactersRemainingText: (count: number) => text('events.log.remaining', { count }),
          ariaCharactersExceededText: (count: number) => text('events.log.exceeded', { count }),
        }
      : {}
  return (
    <>
      <ChannelChoice
        value={draft.channel}
        onChange={(channel) => change({ channel })}
        {...(firstRef ? { firstRef } : {})}
      />
      <FieldPair>
        <TextInput
          id={fieldId(form, 'subject')}
          labelText={text('events.log.subject')}
          value={draft.subject}
          onChange={(subject) => change({ subject: String(subject ?? '') })}
          visualPlaceholder={text('events.log.subjectHint')}
          autoComplete="off"
          fullWidth
          {...problem('subject')}
        />
        <TextInput
          id={fieldId(form, 'who')}
          labelText={text('events.log.who')}
          optionalText={text('events.log.optional')}
          value={draft.who}
          onChange={(who) => change({ who: String(who ?? '') })}
          visualPlaceholder={text('events.log.whoHint')}
          autoComplete="off"
          fullWidth
          {...problem('who')}
        />
      </FieldPair>
      <TopicChoice value={draft.topics} onChange={(topics) => change({ topics })} />
      <Notes
        id={fieldId(form, 'text')}
        labelText={text('events.log.text')}
        optionalText={text('events.log.optional')}
        value={draft.text}
        onChange={({ target }) => change({ text: target.value })}
        resize="vertical"
        fullWidth
        {...counter}
        {...problem('text')}
      />
    </>
  )
}
