import { TextInput } from 'suomifi-ui-components'
import { useText } from '../../i18n/useText.ts'

type Props = { value: string; onChange: (alt: string) => void; missing: boolean }

/** What a picture shows, for whoever can't see it. */
export const AltInput = ({ value, onChange, missing }: Props) => {
  const text = useText()
  return (
    <TextInput
      labelText={text('planText.image.alt')}
      hintText={text('planText.image.alt.hint')}
      value={value}
      onChange={(typed) => onChange(String(typed ?? ''))}
      status={missing ? 'error' : 'default'}
      {...(missing ? { statusText: text('planText.image.alt.missing') } : {})}
      autoComplete="off"
      fullWidth
    />
  )
}
