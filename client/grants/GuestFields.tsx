import { TextInput } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import type { TextKey } from '../i18n/TextKey.ts'
import { useText } from '../i18n/useText.ts'
import type { StepProps } from './StepWhom.tsx'

/** Whom to invite by e-mail, and in which language. */
export const GuestFields = ({ draft, change, problems }: StepProps) => {
  const text = useText()
  const status = (key: TextKey | undefined) =>
    key ? ({ status: 'error', statusText: text(key) } as const) : ({ status: 'default' } as const)
  return (
    <>
      <TextInput
        labelText={text('give.guest.name')}
        value={draft.name}
        onChange={(name) => change({ name: String(name ?? '') })}
        autoComplete="off"
        fullWidth
        {...status(problems.name)}
      />
      <TextInput
        type="email"
        labelText={text('give.guest.email')}
        value={draft.email}
        onChange={(email) => change({ email: String(email ?? '') })}
        autoComplete="off"
        fullWidth
        {...status(problems.email)}
      />
      <RadioCards
        legend={text('give.guest.language')}
        options={Language.options.map((value) => ({ value, words: text(`oys.language.${value}`) }))}
        value={draft.language}
        onChange={(language) => change({ language })}
      />
      <Quiet as="p">{text('give.guest.what')}</Quiet>
    </>
  )
}
