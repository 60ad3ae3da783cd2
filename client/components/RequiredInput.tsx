import { TextInput } from 'suomifi-ui-components'

type Props = {
  label: string
  value: string
  onChange: (value: string) => void
  /** What is said where nothing was written; nothing while that is all right. */
  missing: string | undefined
}

/** One line that has to be written. */
export const RequiredInput = ({ label, value, onChange, missing }: Props) => (
  <TextInput
    labelText={label}
    value={value}
    onChange={(typed) => onChange(String(typed ?? ''))}
    status={missing ? 'error' : 'default'}
    {...(missing ? { statusText: missing } : {})}
    autoComplete="off"
    fullWidth
  />
)
