import { TextLink } from '../components/TextLink.ts'

type Props = { customer: { customerId: string; name: string; businessId: string | null } }

/** The way to a customer's page: a company by its number, a founder by id. */
export const CustomerLink = ({ customer: { customerId, name, businessId } }: Props) =>
  businessId ? (
    <TextLink to="/companies/$businessId" params={{ businessId }}>
      {name}
    </TextLink>
  ) : (
    <TextLink to="/customers/$customerId" params={{ customerId }}>
      {name}
    </TextLink>
  )
