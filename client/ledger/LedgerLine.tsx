import { useState } from 'react'
import { styled } from 'styled-components'
import type { LedgerRow } from '#shared/ledger/LedgerRow.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { LinkButton } from '../components/LinkButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { AskWhyForm } from '../inquiries/AskWhyForm.tsx'
import { OwnInquiry } from '../inquiries/OwnInquiry.tsx'
import { tokens } from '../theme/tokens.ts'
import { LedgerItem } from './LedgerItem.ts'
import { useBasesWords } from './useBasesWords.ts'
import { useDidWords } from './useDidWords.ts'

const Top = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: baseline;
  gap: ${tokens.space(4)};
  & > strong { min-width: 0; overflow-wrap: anywhere; }
  & > time { flex: none; color: ${tokens.colors.depthDark1}; }
`
const Foot = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: ${tokens.space(0, 4)};
  ${tokens.narrow} { & > button { min-height: 44px; } }
`

type Props = { customerId: string; row: LedgerRow; who: NonNullable<LedgerRow['who']> }

/** Who did what with the customer's data, for whom and on which basis; the question about it, and its answer. */
export const LedgerLine = ({ customerId, row, who }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { clock } = useSayTime()
  const did = useDidWords()({ ...row, byOrganisation: row.organisation !== null })
  const bases = useBasesWords()(row)
  const [asking, setAsking] = useState(false)
  const { records, looks, organisation, inquiry, entryId } = row
  const name = who.side === 'self' ? text('ledger.who.self', { name: who.name }) : who.name
  const sides = { self: null, own: text('ledger.who.ownPeople'), guest: text('ledger.who.guestOf'), organisation: null }
  const behalf = organisation?.name[language] ?? sides[who.side]
  return (
    <LedgerItem>
      <Top>
        <strong>{name}</strong>
        <time dateTime={row.at}>{clock(row.at)}</time>
      </Top>
      {behalf ? <Quiet>{behalf}</Quiet> : null}
      <p>
        {records > 1 ? text('ledger.did.many', { did, count: records }) : did}
        {looks > 1 ? <Quiet> · {text('ledger.did.times', { count: looks })}</Quiet> : null}
      </p>
      <Foot>
        <BasisLine>{bases}</BasisLine>
        {row.mayAsk && !asking ? (
          <LinkButton
            type="button"
            aria-label={text(inquiry ? 'inquiries.askAgain.of' : 'inquiries.ask.of', {
              who: `${name}, ${clock(row.at)}`,
            })}
            onClick={() => setAsking(true)}
          >
            {text(inquiry ? 'inquiries.askAgain' : 'inquiries.ask')}
          </LinkButton>
        ) : null}
      </Foot>
      {inquiry ? <OwnInquiry inquiry={inquiry} /> : null}
      {asking && entryId ? (
        <AskWhyForm customerId={customerId} entryId={entryId} who={name} onClose={() => setAsking(false)} />
      ) : null}
    </LedgerItem>
  )
}
