import { CheckList } from '../../components/CheckList.tsx'
import { Fold } from '../../components/Fold.tsx'
import { useText } from '../../i18n/useText.ts'

type Props = {
  people: readonly { userId: string; name: string }[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Whom a comment names, of those who see the section. */
export const MentionPick = ({ people, chosen, onChange }: Props) => {
  const text = useText()
  if (people.length === 0) return null
  return (
    <Fold title={text('planComments.mention')}>
      <CheckList
        legend={text('planComments.mention')}
        options={people.map(({ userId, name }) => ({ value: userId, words: name }))}
        chosen={chosen}
        onChange={onChange}
      />
    </Fold>
  )
}
