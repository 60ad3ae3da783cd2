import { styled } from 'styled-components'
import type { Company } from '#shared/register/Company.ts'
import { Quiet } from '../components/Quiet.ts'
import { useSayTime } from '../events/useSayTime.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { FactsCard } from './FactsCard.tsx'

const Addresses = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
  gap: ${tokens.space(4)};
  dt { color: ${tokens.colors.depthDark1}; }
  address { font-style: normal; }
  address > span { display: block; }
`

/** The scheme that a website written without one is opened by. */
const addressOf = (website: string): string => (/^https?:\/\//i.test(website) ? website : `https://${website}`)

/** Where it is found: addresses, and its own pages. A c/o line comes only to who has a basis for it. */
export const AddressFacts = ({ addresses, website }: Pick<Company, 'addresses' | 'website'>) => {
  const text = useText()
  const { fullDay } = useSayTime()
  return (
    <FactsCard title={text('company.facts.addresses')} empty={text('company.facts.noAddresses')}>
      {addresses.length > 0 || website ? (
        <Addresses>
          {addresses.map((address) => (
            <div key={`${address.kind}${address.lines.join()}`}>
              <dt>{text(`company.field.${address.kind}Address`)}</dt>
              <dd>
                <address>
                  {address.careOf ? <span>{text('company.facts.careOf', { name: address.careOf })}</span> : null}
                  {[...address.lines, address.country].filter(Boolean).map((line) => (
                    <span key={line}>{line}</span>
                  ))}
                </address>
                {address.from ? <Quiet>{text('company.facts.since', { from: fullDay(address.from) })}</Quiet> : null}
              </dd>
            </div>
          ))}
          {website ? (
            <div>
              <dt>{text('company.field.website')}</dt>
              <dd>
                <a href={addressOf(website)} rel="noreferrer" target="_blank">
                  {website}
                </a>
              </dd>
            </div>
          ) : null}
        </Addresses>
      ) : null}
    </FactsCard>
  )
}
