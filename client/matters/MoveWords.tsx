import { Checkbox, Textarea } from 'suomifi-ui-components'
import { DayField } from '../events/DayField.tsx'
import { useText } from '../i18n/useText.ts'

/** What is said with a move, as typed. */
export type Typed = { reason?: string; outcome?: string; effect?: string; proposal?: boolean; day?: string }

type Props = {
  says: 'reason' | 'outcome' | 'day'
  /** Whether the reason can be a proposal to the customer. */
  mayPropose: boolean
  typed: Typed
  type: (part: Partial<Typed>) => void
  missing: boolean
}

/** Why, how it ended, or by when: what a move of a matter asks for. */
export const MoveWords = ({ says, mayPropose, typed, type, missing }: Props) => {
  const text = useText()
  if (says === 'day')
    return (
      <DayField
        label={text('board.move.day')}
        value={typed.day ?? ''}
        onChange={(day) => type({ day })}
        problem={missing ? text('matter.open.day.wrong') : undefined}
      />
    )
  return (
    <>
      <Textarea
        labelText={text(`matter.move.${says}`)}
        hintText={text('matter.move.reason.hint')}
        value={typed[says] ?? ''}
        onChange={({ target }) => type({ [says]: target.value })}
        status={missing ? 'error' : 'default'}
        {...(missing ? { statusText: text(`matter.move.${says}.missing`) } : {})}
        fullWidth
      />
      {says === 'outcome' ? (
        <Textarea
          labelText={text('matter.move.effect')}
          optionalText={text('matter.open.optional')}
          hintText={text('matter.move.effect.hint')}
          value={typed.effect ?? ''}
          onChange={({ target }) => type({ effect: target.value })}
          fullWidth
        />
      ) : null}
      {mayPropose ? (
        <Checkbox checked={typed.proposal ?? false} onClick={({ checkboxState }) => type({ proposal: checkboxState })}>
          {text('matter.move.proposal')}
        </Checkbox>
      ) : null}
    </>
  )
}
