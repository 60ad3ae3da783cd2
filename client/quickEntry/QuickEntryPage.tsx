import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { getMatter } from '#shared/matters/getMatter.ts'
import { paletteTexts } from '#shared/palette/paletteTexts.ts'
import { quickEntryTexts } from '#shared/quickEntry/quickEntryTexts.ts'
import { getCompany } from '#shared/register/getCompany.ts'
import { useSession } from '../access/useSession.ts'
import { queryFor } from '../api/queryFor.ts'
import { NoRight } from '../app/NoRight.tsx'
import { FailedState } from '../components/FailedState.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { DesktopWaiting } from '../desktop/DesktopWaiting.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import type { QuickDraft } from './QuickDraft.ts'
import { QuickEntry } from './QuickEntry.tsx'
import type { QuickSearch } from './quickSearch.ts'

addTexts({ ...quickEntryTexts, ...paletteTexts })

/** With what the address says it begins: a company that is picked already, or a matter that is only referred. */
const useBegun = ({ businessId = '', matterId = '', begin }: QuickSearch) => {
  const company = useQuery({ ...queryFor(getCompany, { businessId }), enabled: businessId !== '' })
  const matter = useQuery({ ...queryFor(getMatter, { matterId: matterId as never }), enabled: matterId !== '' })
  const begun = (): Partial<QuickDraft> | null => {
    if (matter.data) {
      const { customerId, customer, need } = matter.data
      const { name, businessId: number } = customer
      return { at: 'refer', caller: { customerId, name, businessId: number }, need, matterId: matter.data.matterId }
    }
    if (!company.data) return null
    const { customerId, name, businessId: number } = company.data
    const at = begin === 'matter' ? 'need' : 'said'
    return { at, caller: { customerId, name, businessId: number }, startedAt: new Date().toISOString() }
  }
  const asked = [company, matter].filter(({ fetchStatus, data }) => fetchStatus !== 'idle' || data)
  return {
    loading: asked.some(({ data, error }) => !data && !error),
    error: company.error ?? matter.error,
    retry: () => Promise.all([company, matter].filter(({ error }) => error).map(({ refetch }) => refetch())),
    begun,
  }
}

/** Quick entry of the phone agent, and of whoever logs a call and refers at one go. */
export const QuickEntryPage = () => {
  const text = useText()
  const search = useSearch({ strict: false }) as QuickSearch
  const { organisation, permissions } = useSession().actor
  const { loading, error, retry, begun } = useBegun(search)
  if (!organisation || !permissions.includes('matters.handle') || !permissions.includes('events.log'))
    return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('quick.title')} />
        <Quiet as="p">{text('quick.what')}</Quiet>
      </div>
      {loading ? <DesktopWaiting /> : null}
      {error && !loading ? <FailedState error={error} retry={retry} /> : null}
      {loading || error ? null : <QuickEntry key={JSON.stringify(search)} begun={begun()} />}
    </Page>
  )
}
