import { useQuery } from '@tanstack/react-query'
import { IconGrid } from 'suomifi-icons'
import { Button } from 'suomifi-ui-components'
import { listOwnServices } from '#shared/services/listOwnServices.ts'
import { servicesTexts } from '#shared/services/servicesTexts.ts'
import { listTeams } from '#shared/teams/listTeams.ts'
import { queryFor } from '../api/queryFor.ts'
import { CardList } from '../components/CardList.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { FocusStack } from '../components/FocusStack.ts'
import { LeadRow } from '../components/LeadRow.ts'
import { Quiet } from '../components/Quiet.ts'
import { SkeletonLines } from '../components/SkeletonLines.tsx'
import { useOneForm } from '../components/useOneForm.ts'
import { Waiting } from '../components/Waiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { OrganisationPromiseCard } from './OrganisationPromiseCard.tsx'
import { ServiceCard } from './ServiceCard.tsx'
import { ServiceForm } from './ServiceForm.tsx'
import { useMunicipalities } from './useMunicipalities.ts'

addTexts(servicesTexts)

/** The services of the organisation and what it promises of them, each changed where it stands; one form at a time. */
export const ServicesTab = () => {
  const text = useText()
  const { data, error, isPending, refetch } = useQuery(queryFor(listOwnServices, {}))
  const { data: teams } = useQuery(queryFor(listTeams, {}))
  const { areaWords } = useMunicipalities()
  const { open, setOpen, close, frame } = useOneForm()
  const noTeams = teams?.items.length === 0
  const make =
    open === undefined && teams && !noTeams ? (
      <Button onClick={() => setOpen('new')}>{text('services.make')}</Button>
    ) : null
  const form = { teams: teams?.items ?? [], onClose: close }
  return (
    <FocusStack ref={frame} tabIndex={-1}>
      <LeadRow>
        <Quiet as="p">{text('services.lead')}</Quiet>
        {data && data.items.length > 0 ? make : null}
      </LeadRow>
      {isPending ? (
        <Waiting label={text('services.loading')}>
          <SkeletonLines widths={['40%', '70%', '45%', '60%']} />
        </Waiting>
      ) : null}
      {error && !data ? <FailedState error={error} title={text('services.failed')} retry={() => refetch()} /> : null}
      {data ? <OrganisationPromiseCard promise={data.promise} /> : null}
      {data && open === 'new' ? <ServiceForm common={data.promise.promised} {...form} /> : null}
      {data?.items.length === 0 && open === undefined ? (
        <EmptyState icon={<IconGrid />} title={text('services.empty')} action={make}>
          {text(noTeams ? 'services.noTeams' : 'services.empty.what')}
        </EmptyState>
      ) : null}
      {data && data.items.length > 0 ? (
        <CardList aria-label={text('services.list')}>
          {data.items.map((service) => (
            <li key={service.serviceId}>
              {open === service.serviceId ? (
                <ServiceForm service={service} common={data.promise.promised} {...form} />
              ) : (
                <ServiceCard service={service} areaWords={areaWords} onChange={() => setOpen(service.serviceId)} />
              )}
            </li>
          ))}
        </CardList>
      ) : null}
    </FocusStack>
  )
}
