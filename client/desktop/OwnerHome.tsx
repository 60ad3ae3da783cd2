import { useState } from 'react'
import { Dropdown, DropdownItem } from 'suomifi-ui-components'
import { useSession } from '../access/useSession.ts'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { useText } from '../i18n/useText.ts'
import { firstName } from './firstName.ts'
import { OwnCompany } from './OwnCompany.tsx'

/** The home of somebody with a company of their own, or a mandate for one: its data in plain words, who serves, what is recorded. */
export const OwnerHome = () => {
  const text = useText()
  const { actor, customers } = useSession()
  const [chosenId, setChosenId] = useState(customers[0]?.customerId ?? '')
  const chosen = customers.find(({ customerId }) => customerId === chosenId)
  return (
    <Page>
      <PageTitle title={text('shell.home.owner')}>{text('owner.hello', { name: firstName(actor.name) })}</PageTitle>
      {customers.length > 1 ? (
        <Dropdown labelText={text('owner.several')} value={chosenId} onChange={setChosenId}>
          {customers.map(({ customerId, name }) => (
            <DropdownItem key={customerId} value={customerId}>
              {name}
            </DropdownItem>
          ))}
        </Dropdown>
      ) : null}
      {chosen?.businessId ? <OwnCompany customerId={chosen.customerId} businessId={chosen.businessId} /> : null}
    </Page>
  )
}
