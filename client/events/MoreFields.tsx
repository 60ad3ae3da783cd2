import { styled } from 'styled-components'
import { Checkbox, TextInput } from 'suomifi-ui-components'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import type { ContactDraft } from './ContactDraft.ts'
import type { ContactProblems } from './contactProblems.ts'
import { DayField } from './DayField.tsx'
import { DelayFields } from './DelayFields.tsx'
import { FieldPair } from './FieldPair.ts'
import { fieldId } from './fieldId.ts'
import { OrganisationsField } from './OrganisationsField.tsx'
import { OtherCustomersField } from './OtherCustomersField.tsx'
import { useProblemText } from './useProblemText.ts'

const Stack = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
`

type Props = {
  form: string
  customerId: string
  draft: ContactDraft
  change: (part: Partial<ContactDraft>) => void
  problems: ContactProblems
}

/** What most contacts don't need: another time, others who took part, and withholding (6 §). */
export const MoreFields = ({ form, customerId, draft, change, problems }: Props) => {
  const text = useText()
  const problem = useProblemText(problems)
  const said = (field: keyof ContactProblems) => {
    const shown = problem(field)
    return shown.status === 'error' ? shown.statusText : undefined
  }
  return (
    <Stack>
      <FieldPair>
        <DayField
          id={fieldId(form, 'day')}
          label={text('events.log.day')}
          hint={text('events.log.timeHint')}
          value={draft.day}
          onChange={(day) => change({ day })}
          problem={said('day')}
          towards="past"
        />
        <TextInput
          id={fieldId(form, 'time')}
          labelText={text('events.log.time')}
          hintText={text('events.log.timeHint')}
          value={draft.time}
          onChange={(time) => change({ time: String(time ?? '') })}
          autoComplete="off"
          fullWidth
          {...problem('time')}
        />
      </FieldPair>
      <OrganisationsField value={draft.organisationIds} onChange={(organisationIds) => change({ organisationIds })} />
      <OtherCustomersField
        customerId={customerId}
        value={draft.otherCustomers}
        onChange={(otherCustomers) => change({ otherCustomers })}
      />
      {draft.class === 'service' ? (
        <Checkbox
          checked={draft.withhold}
          onClick={({ checkboxState }) => change({ withhold: checkboxState })}
          hintText={text('events.log.withholdHint')}
        >
          {text('events.log.withhold')}
        </Checkbox>
      ) : null}
      {draft.class === 'service' && draft.withhold ? (
        <FieldPair $wide>
          <TextInput
            id={fieldId(form, 'withholdReason')}
            labelText={text('events.log.withholdReason')}
            value={draft.withholdReason}
            onChange={(withholdReason) => change({ withholdReason: String(withholdReason ?? '') })}
            autoComplete="off"
            fullWidth
            {...problem('withholdReason')}
          />
          <DayField
            id={fieldId(form, 'reviewOn')}
            label={text('events.log.withholdReviewOn')}
            value={draft.reviewOn}
            onChange={(reviewOn) => change({ reviewOn })}
            problem={said('reviewOn')}
          />
        </FieldPair>
      ) : null}
      <DelayFields form={form} draft={draft} change={change} problemOf={said} />
    </Stack>
  )
}
