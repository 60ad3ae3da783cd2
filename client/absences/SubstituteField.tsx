import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'

type Props = {
  substitutes: readonly { userId: string; name: string }[]
  /** Who is away: nobody stands in for themselves. */
  awayId: string | undefined
  chosen: string | undefined
  choose: (userId: string | undefined) => void
}

/** Who stands in; nobody named: the team and its substitutes. */
export const SubstituteField = ({ substitutes, awayId, chosen, choose }: Props) => {
  const text = useText()
  return (
    <SelectField
      label={text('absences.substitute')}
      none={text('absences.substitute.none')}
      options={substitutes
        .filter(({ userId }) => userId !== awayId)
        .map(({ userId, name }) => ({ code: userId, text: name }))}
      chosen={chosen}
      choose={choose}
    />
  )
}
