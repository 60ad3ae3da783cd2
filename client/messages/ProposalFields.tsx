import { TextInput } from 'suomifi-ui-components'
import { Quiet } from '../components/Quiet.ts'
import { RadioCards } from '../components/RadioCards.tsx'
import { useText } from '../i18n/useText.ts'
import type { Proposing } from './Proposing.ts'
import { ServicePick } from './ServicePick.tsx'
import { TimeFields } from './TimeFields.tsx'

const KINDS = ['message', 'meeting', 'proposal'] as const

type Props = {
  proposing: Proposing
  onChange: (proposing: Proposing) => void
  problems: { day?: string; time?: string; place?: string; service?: string }
}

/** What goes with the words: an invitation to a meeting, or a proposal of a time or a service. */
export const ProposalFields = ({ proposing, onChange, problems }: Props) => {
  const text = useText()
  const { kind, time, place, serviceId } = proposing
  return (
    <>
      <RadioCards
        legend={text('messages.what')}
        options={KINDS.map((value) => ({ value, words: text(`messages.what.${value}`) }))}
        value={kind}
        onChange={(next) => onChange({ ...proposing, kind: next })}
      />
      {kind === 'message' ? null : (
        <>
          <Quiet>{text('messages.what.keeps')}</Quiet>
          <TimeFields time={time} onChange={(next) => onChange({ ...proposing, time: next })} problems={problems} />
        </>
      )}
      {kind === 'meeting' ? (
        <TextInput
          labelText={text('messages.place')}
          value={place}
          onChange={(typed) => onChange({ ...proposing, place: String(typed ?? '') })}
          status={problems.place ? 'error' : 'default'}
          {...(problems.place ? { statusText: problems.place } : {})}
          autoComplete="off"
          fullWidth
        />
      ) : null}
      {kind === 'proposal' ? (
        <ServicePick
          chosen={serviceId}
          choose={(next) => onChange({ ...proposing, serviceId: next })}
          problem={problems.service}
        />
      ) : null}
    </>
  )
}
