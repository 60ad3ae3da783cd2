import { IconRegisters } from 'suomifi-icons'
import { useCustomerBases } from '../access/useCustomerBases.ts'
import { useSession } from '../access/useSession.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

/** Why the viewer sees what they see of this customer, by the server's own rules: one quiet line. */
export const CompanyBasis = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const { language } = useLanguage()
  const { organisation } = useSession().actor
  const service = { customerId, class: 'service', withheld: null, delayed: null, organisationId: null }
  const toOthers = useCustomerBases(customerId, 'read', 'Event', service)
  const toOwn = useCustomerBases(customerId, 'read', 'Event', {
    ...service,
    organisationId: organisation?.id ?? null,
    withheld: {},
  })
  if (toOthers.includes('mandate')) return <BasisLine>{text('access.page.mandate')}</BasisLine>
  if (toOthers.includes('section10') && organisation)
    return <BasisLine>{text('access.page.section10', { organisation: organisation.name[language] })}</BasisLine>
  if (toOthers.includes('grant')) return <BasisLine>{text('access.page.grant')}</BasisLine>
  if (toOwn.includes('ownRecord')) return <BasisLine>{text('access.page.ownRecord')}</BasisLine>
  return <BasisLine icon={<IconRegisters />}>{text('access.page.public')}</BasisLine>
}
