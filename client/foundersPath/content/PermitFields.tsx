import { RadioCards } from '../../components/RadioCards.tsx'
import { useText } from '../../i18n/useText.ts'
import { NameFields } from './NameFields.tsx'
import { OrganisationField } from './OrganisationField.tsx'
import { RadioGrid } from './RadioGrid.ts'
import type { PartProps } from './StepDraft.ts'

const KINDS = ['step', 'notification', 'permit'] as const
const NAME = { fi: '', sv: '', en: '' }

/** Whether a step is a permit or a notification, and to which authority it goes. */
export const PermitFields = ({ draft, problems, change, keepsAll }: PartProps & { keepsAll: boolean }) => {
  const text = useText()
  return (
    <>
      <RadioGrid>
        <RadioCards
          legend={text('pathContent.field.kind')}
          options={KINDS.map((value) => ({ value, words: text(`pathContent.kind.${value}`) }))}
          value={draft.kind}
          onChange={(kind) => change({ kind, ...(kind === 'step' ? {} : { authority: draft.authority ?? NAME }) })}
        />
      </RadioGrid>
      {draft.kind === 'step' ? null : (
        <NameFields
          legend={text('pathContent.field.authority')}
          field="authority"
          problems={problems}
          name={draft.authority ?? NAME}
          onChange={(authority) => change({ authority })}
        />
      )}
      {draft.kind !== 'step' && keepsAll ? (
        <OrganisationField
          label={text('pathContent.field.authorityId')}
          chosen={draft.authorityId}
          problem={problems.authorityId}
          onChange={(one) => change({ authorityId: (one?.id ?? null) as never })}
        />
      ) : null}
    </>
  )
}
