import { useText } from '../../i18n/useText.ts'
import { NameFields } from './NameFields.tsx'
import { OrganisationField } from './OrganisationField.tsx'
import type { PartProps } from './StepDraft.ts'

/** Who keeps what a step tells, and which organisation of the product may edit it. */
export const DutyFields = ({ draft, problems, change, keepsAll }: PartProps & { keepsAll: boolean }) => {
  const text = useText()
  return (
    <>
      <NameFields
        legend={text('pathContent.field.owner')}
        field="owner"
        problems={problems}
        name={draft.owner}
        onChange={(owner) => change({ owner })}
      />
      {keepsAll ? (
        <OrganisationField
          label={text('pathContent.field.ownerId')}
          chosen={draft.ownerId}
          problem={problems.ownerId}
          onChange={(one) => change(one ? { ownerId: one.id as never, owner: one.name } : { ownerId: null })}
        />
      ) : null}
    </>
  )
}
