import { useId } from 'react'
import { styled } from 'styled-components'
import { IconDownload } from 'suomifi-icons'
import { exportCustomer } from '#shared/exports/exportCustomer.ts'
import { exportCustomerPage } from '#shared/exports/exportCustomerPage.ts'
import { requestOf } from '../api/requestOf.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Ways = styled.ul`
  list-style: none;
  padding: 0;
  margin-top: ${tokens.space(3)};
  display: grid;
  gap: ${tokens.space(3)};
  a { display: inline-flex; gap: ${tokens.space(2)}; align-items: center; min-height: 44px; font-weight: 600; }
  a > svg { width: 18px; height: 18px; }
`

/** Everything about the customer, to take away: a page to read, and a file for machines. */
export const ExportCard = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const ways = [
    ['html', requestOf(exportCustomerPage, { customerId, lang: language }).url],
    ['json', requestOf(exportCustomer, { customerId }).url],
  ] as const
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('oys.export')}</CardTitle>
      <p>{text('oys.export.what')}</p>
      <Ways>
        {ways.map(([kind, address]) => (
          <li key={kind}>
            <a href={address} download>
              <IconDownload />
              {text(`oys.export.${kind}`)}
            </a>
            <Quiet as="div">{text(`oys.export.${kind}.what`)}</Quiet>
          </li>
        ))}
      </Ways>
    </Card>
  )
}
