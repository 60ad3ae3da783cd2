import { useState } from 'react'
import { styled } from 'styled-components'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import { PathPhase } from '#shared/foundersPath/PathPhase.ts'
import type { StepOnPath } from '#shared/foundersPath/StepOnPath.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Fold } from '../components/Fold.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { StepRow } from './StepRow.tsx'

const Phases = styled.div`
  display: grid;
  gap: ${tokens.space(6)};
  min-width: 0;
`
const Steps = styled.ul`
  margin: 0;
  padding: 0;
  list-style: none;
  border: ${tokens.line};
  border-radius: ${tokens.radius};
  overflow: hidden;
`

/** The steps of a path, phase by phase; what lies before a company's founding is folded away. One is open at a time. */
export const PathList = ({ path }: { path: PathOfCustomer }) => {
  const text = useText()
  const { language } = useLanguage()
  const [open, setOpen] = useState<string | null>(null)
  const titleOf = (key: string) => path.steps.find((step) => step.key === key)?.title[language] ?? key
  const behind = path.steps.filter((step) => step.behind)
  const row = (step: StepOnPath) => (
    <StepRow
      key={step.key}
      {...{ customerId: path.customerId, step, titleOf, mayChange: path.mayChange }}
      isNext={path.progress.next === step.key}
      open={open === step.key}
      onOpen={(on) => setOpen(on ? step.key : null)}
    />
  )
  return (
    <Phases>
      {behind.length > 0 ? (
        <Fold title={text('path.behind', { count: behind.length })}>
          <Steps>{behind.map(row)}</Steps>
        </Fold>
      ) : null}
      {PathPhase.options.map((phase) => {
        const steps = path.steps.filter((step) => step.phase === phase && !step.behind)
        if (steps.length === 0) return null
        return (
          <section key={phase} aria-labelledby={`phase-${phase}`}>
            <CardTitle id={`phase-${phase}`}>{text(`path.phase.${phase}`)}</CardTitle>
            <Steps>{steps.map(row)}</Steps>
          </section>
        )
      })}
    </Phases>
  )
}
