import { useCustomerBases } from '../access/useCustomerBases.ts'
import { CompanyBasis } from '../company/CompanyBasis.tsx'
import { BasisLine } from '../components/BasisLine.tsx'
import { useText } from '../i18n/useText.ts'

/** Why the viewer sees what they see of a founder: there is no public register of them, so meeting them is the first basis. */
export const FounderBasis = ({ customerId }: { customerId: string }) => {
  const text = useText()
  const service = { customerId, class: 'service', withheld: null, delayed: null, organisationId: null }
  const others = useCustomerBases(customerId, 'read', 'Event', service)
  if (others.length > 0) return <CompanyBasis customerId={customerId} />
  return <BasisLine>{text('founders.page.basis')}</BasisLine>
}
