import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Plan } from '#shared/plans/Plan.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { planWritingTexts } from '#shared/plans/planWritingTexts.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { planQuery } from '../planQuery.ts'
import { OpenSection } from './OpenSection.tsx'
import { useTextDesk } from './useTextDesk.ts'

addTexts(planWritingTexts)

type Props = { plan: Plan; section: PlanSection; title: string }

/** Where the texts of a plan are read and written: one line for all, one section at a time on the screen. */
export const SectionDesk = ({ plan, section, title }: Props) => {
  const queryClient = useQueryClient()
  const desk = useTextDesk(plan)
  const [round, setRound] = useState(0)
  if (!desk) return null
  const askAnew = () => queryClient.invalidateQueries({ queryKey: planQuery(plan.planId).queryKey })
  const again = async () => {
    await askAnew()
    setRound(round + 1)
  }
  return (
    <OpenSection
      // What one may do to it decides how it is opened: another right is another opening.
      key={`${section.sectionId} ${section.mayEdit} ${section.mayComment} ${round}`}
      desk={desk}
      section={section}
      title={title}
      onEnded={askAnew}
      again={again}
    />
  )
}
