import type { RefObject } from 'react'
import { IconCheckCircle, IconEdit, IconInfo, IconOptionsVertical, IconRemove } from 'suomifi-icons'
import type { Plan } from '#shared/plans/Plan.ts'
import { Disclosure } from '../components/Disclosure.tsx'
import { MenuButton } from '../components/MenuButton.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'

type Props = {
  plan: Plan
  at: RefObject<HTMLSpanElement | null>
  onVisit: () => void
  onRename: () => void
  onMakeCurrent: () => unknown
  onRemove: () => void
}

/** What is done with a plan more seldom: the guided visit for everybody, the rest by the customer's own people. */
export const PlanMenu = ({ plan, at, onVisit, onRename, onMakeCurrent, onRemove }: Props) => {
  const text = useText()
  const { mayChange, current } = plan
  return (
    <span ref={at}>
      <Disclosure label={text('plan.more')} face={<IconOptionsVertical />}>
        {(close) => {
          const choose = (act: () => unknown) => () => {
            close()
            act()
          }
          return (
            <>
              {mayChange ? (
                <MenuButton type="button" onClick={choose(onRename)}>
                  <IconEdit />
                  {text('plan.rename')}
                </MenuButton>
              ) : null}
              {mayChange && !current ? (
                <MenuButton type="button" onClick={choose(onMakeCurrent)}>
                  <IconCheckCircle />
                  <span>
                    {text('plan.makeCurrent')} <Quiet>{text('plan.makeCurrent.what')}</Quiet>
                  </span>
                </MenuButton>
              ) : null}
              {mayChange ? (
                <MenuButton type="button" onClick={choose(onRemove)}>
                  <IconRemove />
                  {text('plan.remove')}
                </MenuButton>
              ) : null}
              <MenuButton type="button" onClick={choose(onVisit)}>
                <IconInfo />
                {text('plan.visit')}
              </MenuButton>
            </>
          )
        }}
      </Disclosure>
    </span>
  )
}
