import { useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { Plan } from '#shared/plans/Plan.ts'
import { Card } from '../../components/Card.ts'
import { Page } from '../../components/Page.ts'
import { PageTitle } from '../../components/PageTitle.tsx'
import { Quiet } from '../../components/Quiet.ts'
import { TextLink } from '../../components/TextLink.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { useSectionTitle } from '../useSectionTitle.ts'
import { GuestLooks } from './GuestLooks.tsx'
import { NameVersionForm } from './NameVersionForm.tsx'
import { OpenVersion } from './OpenVersion.tsx'
import { useVersionsSearch } from './useVersionsSearch.ts'
import { VersionList } from './VersionList.tsx'

const Columns = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  align-items: start;
  min-width: 0;
  ${tokens.wide} { &[data-open='true'] { grid-template-columns: minmax(280px, 2fr) minmax(0, 3fr); } }
  /* What is open comes first where it does not fit beside the list. */
  ${tokens.narrow} { & > .open { order: -1; } }
`
const Head = styled.header`
  display: grid;
  gap: ${tokens.space(2)};
  justify-items: start;
  max-width: 720px;
`

/** How a plan has been: its versions, the one that is open, and what guests have seen of it. */
export const VersionsView = ({ plan }: { plan: Plan }) => {
  const text = useText()
  const titleIn = useSectionTitle(plan)
  const { version, change } = useVersionsSearch()
  const [naming, setNaming] = useState(false)
  const head = useRef<HTMLElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useFocusBack(naming, head)
  const { planId, name, sections } = plan
  const titleOf = (sectionId: string): string => {
    const section = sections.find((one) => one.sectionId === sectionId)
    return section ? titleIn(section) : ''
  }
  const open = (versionId: string | undefined) => change({ version: versionId })
  const close = () => {
    // The version is gone: who goes by keyboard is where it was opened.
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()
    void open(undefined)
  }
  return (
    <Page>
      <Head ref={head}>
        <TextLink to="/plans/$planId" params={{ planId }}>
          {text('planVersions.back')}
        </TextLink>
        <PageTitle title={text('planVersions.title', { name })} />
        <Quiet as="p">{text('planVersions.what')}</Quiet>
        {naming ? null : (
          <Button variant="secondary" onClick={() => setNaming(true)}>
            {text('planVersions.name')}
          </Button>
        )}
      </Head>
      {naming ? (
        <Card as="div">
          <NameVersionForm planId={planId} onClose={() => setNaming(false)} />
        </Card>
      ) : null}
      <Columns data-open={version !== undefined}>
        <Page ref={list}>
          <VersionList planId={planId} sections={sections} titleOf={titleOf} />
          <GuestLooks planId={planId} titleOf={titleOf} onOpen={open} />
        </Page>
        {version ? (
          <div className="open">
            <OpenVersion versionId={version} titleOf={titleOf} onClose={close} />
          </div>
        ) : null}
      </Columns>
    </Page>
  )
}
