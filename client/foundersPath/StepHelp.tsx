import { useQuery } from '@tanstack/react-query'
import { getPathHelp } from '#shared/foundersPath/getPathHelp.ts'
import { queryFor } from '../api/queryFor.ts'
import { Quiet } from '../components/Quiet.ts'
import { TextLink } from '../components/TextLink.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'

/** Services that help with a step where the customer is, and the way to ask for help. */
export const StepHelp = ({ customerId, stepKey }: { customerId: string; stepKey: string }) => {
  const text = useText()
  const { language } = useLanguage()
  const { data } = useQuery(queryFor(getPathHelp, { customerId: customerId as never, stepKey }))
  // Where one service alone helps, it is chosen already.
  const [only, another] = data?.items ?? []
  const search = only && !another ? { service: only.serviceId as never } : {}
  return (
    <div>
      <h4>{text('path.services')}</h4>
      {data && data.items.length > 0 ? (
        <ul>
          {data.items.map(({ serviceId, name, organisation }) => (
            <li key={serviceId}>
              {name[language]} <Quiet>· {organisation[language]}</Quiet>
            </li>
          ))}
        </ul>
      ) : null}
      {data?.items.length === 0 ? <Quiet as="p">{text('path.services.none')}</Quiet> : null}
      <p>
        <TextLink to="/matters/new" search={search}>
          {text('path.askHelp')}
        </TextLink>
      </p>
    </div>
  )
}
