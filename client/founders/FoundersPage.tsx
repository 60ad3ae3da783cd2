import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { styled } from 'styled-components'
import { SearchInput } from 'suomifi-ui-components'
import { advisersFoundersTexts } from '#shared/founders/advisersFoundersTexts.ts'
import { useSession } from '../access/useSession.ts'
import { NoRight } from '../app/NoRight.tsx'
import { Page } from '../components/Page.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { addTexts } from '../i18n/addTexts.ts'
import { useText } from '../i18n/useText.ts'
import { useDebounced } from '../register/useDebounced.ts'
import { tokens } from '../theme/tokens.ts'
import { FoundersFound } from './FoundersFound.tsx'
import type { FoundersSearch } from './foundersSearch.ts'
import { MeetByCode } from './MeetByCode.tsx'
import { MeetNew } from './MeetNew.tsx'

addTexts(advisersFoundersTexts)

const TYPING = 250

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6, 8)};
  align-items: start;
  grid-template-columns: minmax(0, 1fr);
  & > div { display: grid; gap: ${tokens.space(6)}; min-width: 0; }
  @media (min-width: 1160px) {
    grid-template-columns: minmax(0, 1fr) 400px;
    & > :first-child { grid-column: 2; grid-row: 1; }
  }
`

/** Founders whom we have met, and how to meet one: by the code that they read out, or as new. */
export const FoundersPage = () => {
  const text = useText()
  const navigate = useNavigate()
  const { organisation, permissions } = useSession().actor
  const { q = '' } = useSearch({ strict: false }) as FoundersSearch
  const [typed, setTyped] = useState(q)
  const asked = useDebounced(typed, TYPING).trim()
  useEffect(() => {
    if (asked !== q) void navigate({ to: '/founders', search: asked ? { q: asked } : {}, replace: true })
  }, [asked, q, navigate])
  if (!organisation || !permissions.includes('founders.meet')) return <NoRight />
  return (
    <Page>
      <div>
        <PageTitle title={text('founders.title')} />
        <Quiet as="p">{text('founders.what')}</Quiet>
      </div>
      <Columns>
        <div>
          <MeetByCode />
          <MeetNew />
        </div>
        <div>
          <SearchInput
            labelText={text('founders.search')}
            searchButtonLabel={text('founders.search')}
            clearButtonLabel={text('founders.clear')}
            value={typed}
            onChange={(value) => setTyped(String(value ?? ''))}
            fullWidth
          />
          <FoundersFound q={asked} />
        </div>
      </Columns>
    </Page>
  )
}
