import { useRef, useState } from 'react'
import { useSession } from '../../access/useSession.ts'
import { confirmDone } from '../../components/confirmDone.ts'
import { useText } from '../../i18n/useText.ts'
import { visitsSeen } from './visitsSeen.ts'

/** The guided visit of a plan: offered to each person once, begun only by them, called back from the plan's menu. */
export const usePlanVisit = () => {
  const text = useText()
  const { userId } = useSession().actor
  const [state, setState] = useState<'offered' | 'on' | 'off'>(() => (visitsSeen.has(userId) ? 'off' : 'offered'))
  const menu = useRef<HTMLSpanElement>(null)
  /** From where it is called back, the focus goes on. */
  const toMenu = () => menu.current?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true })
  const end = (next: 'on' | 'off') => {
    visitsSeen.add(userId)
    setState(next)
  }
  return {
    menu,
    state,
    begin: () => end('on'),
    end: () => {
      end('off')
      toMenu()
    },
    decline: () => {
      end('off')
      toMenu()
      confirmDone(text('plan.visit.later'))
    },
  }
}
