import { type RefObject, useEffect, useRef, useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import type { PlanSectionId } from '#shared/ids/PlanSectionId.ts'
import { changePlanSection } from '#shared/plans/changePlanSection.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { BasisLine } from '../components/BasisLine.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { useFocusBack } from '../components/useFocusBack.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { NameForm } from './NameForm.tsx'
import { PlanFailure } from './PlanFailure.tsx'
import { RemoveSection } from './RemoveSection.tsx'
import { SectionMenu } from './SectionMenu.tsx'
import { usePlanCommand } from './usePlanCommand.ts'
import { useVersionAsOpened } from './useVersionAsOpened.ts'

const Top = styled.div`
  display: flex;
  justify-content: space-between;
  align-items: start;
  gap: ${tokens.space(3)};
`
const Title = styled.h2`
  min-width: 0;
  font-size: 24px;
  line-height: 32px;
  font-weight: 600;
  overflow-wrap: anywhere;
`

type Props = {
  id: string
  plan: Plan
  section: PlanSection
  title: string
  /** How many sections the page has shown. */
  shown: RefObject<number>
}

/** A section's name, to a guest their right to it, to the customer's own what is done with the section. */
export const SectionHead = ({ id, plan, section, title, shown }: Props) => {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { run, failure, running, settle } = usePlanCommand(changePlanSection)
  const [renaming, setRenaming] = useState(false)
  const [removing, setRemoving] = useState(false)
  const top = useRef<HTMLDivElement>(null)
  useFocusBack(renaming || removing, top)
  const { sectionId, version, key, mayEdit, mayComment } = section
  const { asOpened, open } = useVersionAsOpened(version, failure)
  useEffect(() => {
    // The first section leaves the focus with the page's title; every later one says where the person came to.
    shown.current += 1
    if (shown.current > 1) heading.current?.focus({ preventScroll: true })
  }, [shown])
  const change = (by: { after: PlanSectionId | null }) => run({ sectionId: sectionId as PlanSectionId, version, ...by })
  const rename = async (to: string | null) => {
    if (!(await run({ sectionId: sectionId as PlanSectionId, version: asOpened, title: to }))) return
    confirmDone(text('plan.saved'))
    setRenaming(false)
  }
  const place = plan.sections.indexOf(section)
  const move = async (by: 1 | -1) => {
    const before = plan.sections[by === 1 ? place + 1 : place - 2]
    const after = (before?.sectionId ?? null) as PlanSectionId | null
    if (await change({ after })) confirmDone(text('plan.section.moved', { title, place: place + by + 1 }))
  }
  const right = mayEdit ? 'plan.right.edit' : mayComment ? 'plan.right.comment' : 'plan.right.see'
  return (
    <div>
      <Top ref={top}>
        <Title id={id} ref={heading} tabIndex={-1} dir="auto">
          {title}
        </Title>
        {plan.mayChange ? (
          <SectionMenu
            first={place === 0}
            last={place === plan.sections.length - 1}
            onRename={() => {
              settle()
              open()
              setRenaming(true)
            }}
            onMove={move}
            onRemove={() => setRemoving(true)}
          />
        ) : null}
      </Top>
      {plan.mayChange ? null : <BasisLine>{text(right)}</BasisLine>}
      {removing ? <RemoveSection section={section} onClose={() => setRemoving(false)} /> : null}
      {renaming ? (
        <NameForm
          name={text('plan.section.rename')}
          label={text('plan.section.ownName')}
          initial={title}
          sending={running}
          failure={failure}
          onSave={rename}
          onClose={() => setRenaming(false)}
        >
          {key !== null && section.title !== null ? (
            <div>
              <Button variant="secondaryNoBorder" onClick={() => rename(null)}>
                {text('plan.section.nameBack')}
              </Button>
            </div>
          ) : null}
        </NameForm>
      ) : (
        <PlanFailure failure={failure} />
      )}
    </div>
  )
}
