import { type RefObject, useState } from 'react'
import { styled } from 'styled-components'
import type { PlanId } from '#shared/ids/PlanId.ts'
import { changePlan } from '#shared/plans/changePlan.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { planTemplates } from '#shared/plans/templates/planTemplates.ts'
import { useSession } from '../access/useSession.ts'
import { confirmDone } from '../components/confirmDone.ts'
import { PageTitle } from '../components/PageTitle.tsx'
import { Quiet } from '../components/Quiet.ts'
import { Tag } from '../components/Tag.ts'
import { TextLink } from '../components/TextLink.ts'
import { useFocusBack } from '../components/useFocusBack.ts'
import { CustomerLink } from '../heldGrants/CustomerLink.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { ExportMenu } from './exports/ExportMenu.tsx'
import { NameForm } from './NameForm.tsx'
import { PlanFailure } from './PlanFailure.tsx'
import { PlanMenu } from './PlanMenu.tsx'
import { RemovePlan } from './RemovePlan.tsx'
import { usePlanCommand } from './usePlanCommand.ts'
import { useVersionAsOpened } from './useVersionAsOpened.ts'

const Head = styled.header`
  display: grid;
  gap: ${tokens.space(2)};
  & > a { justify-self: start; }
`
const Top = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(4)};
  & > div:first-child { min-width: 0; overflow-wrap: anywhere; }
`
const Facts = styled.p`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(1, 3)};
  align-items: center;
`
const Tools = styled.div`
  display: flex;
  flex: none;
  align-items: center;
  gap: ${tokens.space(2)};
  & svg { width: 20px; height: 20px; }
`

type Props = { plan: Plan; menu: RefObject<HTMLSpanElement | null>; onVisit: () => void }

/** A plan's name and what is done with the plan as a whole, by the customer's own people. */
export const PlanHead = ({ plan, menu, onVisit }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const { actsFor } = useSession().actor
  const { run, failure, running, settle } = usePlanCommand(changePlan)
  const [renaming, setRenaming] = useState(false)
  const [removing, setRemoving] = useState(false)
  useFocusBack(renaming || removing, menu)
  const { planId, version, name, current, template, mayChange, customer } = plan
  const kind = planTemplates[template].name[language]
  const about = { planId: planId as PlanId, version }
  const { asOpened, open } = useVersionAsOpened(version, failure)
  const rename = async (to: string) => {
    if (!(await run({ ...about, version: asOpened, name: to }))) return
    confirmDone(text('plan.saved'))
    setRenaming(false)
  }
  const makeCurrent = async () => {
    if (await run({ ...about, current: true })) confirmDone(text('plan.madeCurrent'))
  }
  return (
    <Head>
      {actsFor ? <TextLink to="/plans">{text('plan.back')}</TextLink> : null}
      {!actsFor && customer ? <CustomerLink customer={customer} /> : null}
      <Top>
        <div>
          <PageTitle title={name}>
            <span dir="auto">{name}</span>
          </PageTitle>
          <Facts>
            {current ? <Tag $tone="good">{text('plans.current')}</Tag> : null}
            {kind === name ? null : <Quiet>{kind}</Quiet>}
            {mayChange ? (
              <TextLink to="/plans/$planId/versions" params={{ planId }}>
                {text('plan.versions')}
              </TextLink>
            ) : null}
          </Facts>
        </div>
        <Tools>
          <ExportMenu plan={plan} />
          <PlanMenu
            plan={plan}
            at={menu}
            onVisit={onVisit}
            onRename={() => {
              settle()
              open()
              setRenaming(true)
            }}
            onMakeCurrent={makeCurrent}
            onRemove={() => setRemoving(true)}
          />
        </Tools>
      </Top>
      {removing ? <RemovePlan plan={plan} onClose={() => setRemoving(false)} /> : null}
      {renaming ? (
        <NameForm
          name={text('plan.rename')}
          label={text('plans.begin.name')}
          initial={name}
          sending={running}
          failure={failure}
          onSave={rename}
          onClose={() => setRenaming(false)}
        />
      ) : (
        <PlanFailure failure={failure} />
      )}
    </Head>
  )
}
