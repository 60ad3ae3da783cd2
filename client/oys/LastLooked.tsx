import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { styled } from 'styled-components'
import { listLedger } from '#shared/ledger/listLedger.ts'
import { queryFor } from '../api/queryFor.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { ButtonLink } from '../components/ButtonLink.tsx'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { FailedState } from '../components/FailedState.tsx'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { Waiting } from '../components/Waiting.tsx'
import { useSayTime } from '../events/useSayTime.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { useBasesWords } from '../ledger/useBasesWords.ts'
import { useDidWords } from '../ledger/useDidWords.ts'
import { tokens } from '../theme/tokens.ts'

const SHOWN = 2

const List = styled.ul`
  list-style: none;
  padding: 0;
  margin-bottom: ${tokens.space(4)};
  display: grid;
  gap: ${tokens.space(3)};
`
const Nobody = styled.p`
  margin-bottom: ${tokens.space(3)};
  color: ${tokens.colors.depthDark1};
`

/** Who of others looked last, at what and on which basis; the rest is in the ledger. */
export const LastLooked = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const { when } = useSayTime()
  const did = useDidWords()
  const bases = useBasesWords()
  const { data, error, refetch } = useQuery(
    queryFor(listLedger, { customerId: customerId as never, by: 'others', kind: 'read', limit: SHOWN }),
  )
  if (error && !data) return <FailedState error={error} retry={refetch} />
  const others = data?.items
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.looked')}</CardTitle>
      {others ? null : (
        <Waiting label={text('shell.loading')}>
          <SkeletonLines widths={['70%', '50%']} />
        </Waiting>
      )}
      {others?.length === 0 ? <Nobody>{text('oys.looked.none')}</Nobody> : null}
      {others && others.length > 0 ? (
        <List>
          {others.map((row) => (
            <li key={row.entryId ?? row.at}>
              <strong>{row.who?.name}</strong>
              <Quiet as="div">
                {[
                  row.organisation?.name[language],
                  did({ ...row, byOrganisation: row.organisation !== null }),
                  when(row.at),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Quiet>
              <BasisLine>{bases(row)}</BasisLine>
            </li>
          ))}
        </List>
      ) : null}
      <ButtonLink to="/ledger">{text('oys.looked.all')}</ButtonLink>
    </Card>
  )
}
