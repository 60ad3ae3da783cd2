import { useQuery } from '@tanstack/react-query'
import { listColleagues } from '#shared/organisations/listColleagues.ts'
import { queryFor } from '../api/queryFor.ts'
import { Quiet } from '../components/Quiet.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

type Props = {
  label: string
  hint?: string | undefined
  /** The word for choosing nobody. */
  none: string
  /** Who does not come into question. */
  except: string
  chosen: string | undefined
  choose: (userId: string | undefined) => void
  problem?: string | undefined
}

/** A colleague who can take over somebody's next steps. */
export const SuccessorField = ({ label, hint, none, except, chosen, choose, problem }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(listColleagues, {}))
  const colleagues = (data?.items ?? []).filter(({ userId, mayTakeOver }) => mayTakeOver && userId !== except)
  return (
    <div>
      <SelectField
        label={label}
        options={colleagues.map(({ userId, name, roleName, teams }) => ({
          code: userId,
          text: [name, roleName[language], ...teams].join(', '),
        }))}
        chosen={chosen}
        none={none}
        choose={choose}
        problem={problem}
      />
      {hint ? <Quiet as="p">{hint}</Quiet> : null}
      {data && colleagues.length === 0 ? <Quiet as="p">{text('leaving.successor.none')}</Quiet> : null}
    </div>
  )
}
