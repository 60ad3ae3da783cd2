import { useDeferredValue, useMemo, useRef } from 'react'
import { styled } from 'styled-components'
import { IconReply } from 'suomifi-icons'
import type { Doc } from 'yjs'
import { calculationChoicesTexts } from '#shared/calculations/calculationChoicesTexts.ts'
import { calculationEditingTexts } from '#shared/calculations/calculationEditingTexts.ts'
import { calculationFigureTexts } from '#shared/calculations/calculationFigureTexts.ts'
import { calculationResultTexts } from '#shared/calculations/calculationResultTexts.ts'
import { calculationRowsTexts } from '#shared/calculations/calculationRowsTexts.ts'
import { calculationTexts } from '#shared/calculations/calculationTexts.ts'
import { calculationMap } from '#shared/calculations/document/calculationMap.ts'
import type { PlanSection } from '#shared/plans/PlanSection.ts'
import { Card } from '../../components/Card.ts'
import { CardTitle } from '../../components/CardTitle.ts'
import { LinkButton } from '../../components/LinkButton.ts'
import { Quiet } from '../../components/Quiet.ts'
import { SpreadRow } from '../../components/SpreadRow.ts'
import { useFocusBack } from '../../components/useFocusBack.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { ActButton } from './ActButton.ts'
import { CalculationBegin } from './CalculationBegin.tsx'
import { CalculationDeskProvider } from './CalculationDesk.ts'
import { CalculationElsewhere } from './CalculationElsewhere.tsx'
import { CalculationResultsView } from './CalculationResultsView.tsx'
import { CalculationTables } from './CalculationTables.tsx'
import { useCalculation } from './useCalculation.ts'
import { useCalculationUndo } from './useCalculationUndo.ts'
import { useResultsHome } from './useResultsHome.ts'

addTexts({
  ...calculationTexts,
  ...calculationChoicesTexts,
  ...calculationRowsTexts,
  ...calculationResultTexts,
  ...calculationEditingTexts,
  ...calculationFigureTexts,
})

const Frame = styled(Card)`
  display: grid;
  gap: ${tokens.space(5)};
  min-width: 0;
`
const Redo = styled(ActButton)`
  & > svg { transform: scaleX(-1); }
`

type Props = { section: PlanSection; doc: Doc; mayEdit: boolean }

/** The calculation of a plan, in its section: what it is made of, written together, and what comes of it. */
export const SectionCalculation = ({ section, doc, mayEdit }: Props) => {
  const text = useText()
  const stored = useCalculation(doc)
  // Typing comes first: the results follow when there is time.
  const rested = useDeferredValue(stored)
  const { edit, act, undo, redo, canUndo, canRedo } = useCalculationUndo(doc)
  const isBegun = calculationMap(doc).size > 0
  const frame = useRef<HTMLElement>(null)
  useFocusBack(!isBegun, frame)
  const home = useResultsHome(section, !isBegun)
  const { wrong } = stored
  const { startMonth } = stored.plan
  const desk = useMemo(
    () => ({ doc, mayEdit, edit, act, undo, startMonth, wrong }),
    [doc, mayEdit, edit, act, undo, startMonth, wrong],
  )
  if (!isBegun && home !== undefined && home !== section.sectionId)
    return <CalculationElsewhere planId={section.planId} sectionId={home} />
  return (
    <CalculationDeskProvider value={desk}>
      <Frame ref={frame} tabIndex={-1} aria-label={text('calculations.title')}>
        <SpreadRow>
          <CardTitle as="h3">{text('calculations.title')}</CardTitle>
          {mayEdit && isBegun ? (
            <span>
              <ActButton type="button" aria-label={text('calculations.undo')} disabled={!canUndo} onClick={undo}>
                <IconReply />
              </ActButton>
              <Redo type="button" aria-label={text('calculations.redo')} disabled={!canRedo} onClick={redo}>
                <IconReply />
              </Redo>
            </span>
          ) : null}
        </SpreadRow>
        {isBegun ? (
          <>
            <p>
              {text('calculations.lead')} {/* Past a cell for each month of three years. */}
              <LinkButton
                type="button"
                onClick={() => frame.current?.querySelector<HTMLElement>('[data-results]')?.focus()}
              >
                {text('calculations.toResults')}
              </LinkButton>
            </p>
            <CalculationTables stored={stored} />
            {mayEdit ? <Quiet as="p">{text('calculations.keys')}</Quiet> : null}
            <CalculationResultsView stored={rested} />
          </>
        ) : (
          <CalculationBegin />
        )}
      </Frame>
    </CalculationDeskProvider>
  )
}
