import { useId, useState } from 'react'
import { styled } from 'styled-components'
import { IconDownload, IconPrint } from 'suomifi-icons'
import { InlineAlert } from 'suomifi-ui-components'
import { Language } from '#shared/languages/Language.ts'
import { PlanFormat } from '#shared/plans/exports/PlanFormat.ts'
import { planFileTexts } from '#shared/plans/exports/planFileTexts.ts'
import type { Plan } from '#shared/plans/Plan.ts'
import { Disclosure } from '../../components/Disclosure.tsx'
import { MenuButton } from '../../components/MenuButton.ts'
import { PressGroup } from '../../components/PressGroup.ts'
import { Quiet } from '../../components/Quiet.ts'
import { addTexts } from '../../i18n/addTexts.ts'
import { languageNames } from '../../i18n/languageNames.ts'
import { useLanguage } from '../../i18n/useLanguage.ts'
import { useText } from '../../i18n/useText.ts'
import { tokens } from '../../theme/tokens.ts'
import { PrintStyles } from './PrintStyles.ts'
import { usePlanFile } from './usePlanFile.ts'

addTexts(planFileTexts)

const Panel = styled.div`
  display: grid;
  width: 300px;
  max-width: 100%;
  padding: ${tokens.space(3, 0)};
  & > button { display: grid; grid-template-columns: 18px minmax(0, 1fr); text-align: left; }
  & > button > span { display: grid; }
  & > button[aria-disabled='true'] { color: ${tokens.colors.depthDark2}; cursor: progress; }
`
const Choice = styled.div`
  display: grid;
  gap: ${tokens.space(1)};
  padding: ${tokens.space(0, 4, 3)};
  margin-bottom: ${tokens.space(2)};
  border-bottom: 1px solid ${tokens.colors.depthLight1};
`

/** A plan taken as a file, in the language that its reader needs, or its open section on paper. */
export const ExportMenu = ({ plan }: { plan: Pick<Plan, 'planId'> }) => {
  const text = useText()
  const id = useId()
  const { language } = useLanguage()
  const [lang, setLang] = useState<Language>(language)
  const { take, making, failure } = usePlanFile(plan.planId)
  return (
    <>
      <PrintStyles />
      <Disclosure label={text(making ? 'planFile.making' : 'planFile.open')} face={<IconDownload />}>
        {(close) => (
          <Panel aria-busy={making !== null}>
            <Choice>
              <span id={id}>{text('planFile.language')}</span>
              <PressGroup role="group" aria-labelledby={id}>
                {Language.options.map((option) => (
                  <button key={option} type="button" aria-pressed={option === lang} onClick={() => setLang(option)}>
                    <span lang={option}>{languageNames[option]}</span>
                  </button>
                ))}
              </PressGroup>
              <Quiet>{text('planFile.languageWhy')}</Quiet>
            </Choice>
            {PlanFormat.options.map((format) => (
              <MenuButton
                key={format}
                type="button"
                aria-disabled={making !== null}
                onClick={async () => {
                  if (await take({ format, lang })) close()
                }}
              >
                <IconDownload />
                <span>
                  {text(`planFile.${format}`)}
                  <Quiet>{text(making === format ? 'planFile.making' : `planFile.${format}.what`)}</Quiet>
                </span>
              </MenuButton>
            ))}
            <MenuButton
              type="button"
              onClick={() => {
                close()
                window.print()
              }}
            >
              <IconPrint />
              <span>{text('planFile.print')}</span>
            </MenuButton>
            {failure ? (
              <InlineAlert status="error" role="alert">
                {failure}
              </InlineAlert>
            ) : null}
          </Panel>
        )}
      </Disclosure>
    </>
  )
}
