import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Language } from '#shared/languages/Language.ts'
import { listMessageTemplates } from '#shared/messages/listMessageTemplates.ts'
import { queryFor } from '../api/queryFor.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Row = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 2fr) minmax(0, 1fr);
  gap: ${tokens.space(3)};
  ${tokens.narrow} { grid-template-columns: minmax(0, 1fr); }
`

type Props = {
  /** The customer's own. */
  language: Language
  onPick: (words: string) => void
}

/** Begin from a template of the organisation, in the customer's language unless another is chosen. Nothing where there are none. */
export const TemplatePick = ({ language, onPick }: Props) => {
  const text = useText()
  const screen = useLanguage().language
  const { data } = useQuery(queryFor(listMessageTemplates, {}))
  const [written, setWritten] = useState(language)
  const [chosen, setChosen] = useState<string>()
  if (!data || data.items.length === 0) return null
  const pick = (templateId: string | undefined, inLanguage: Language) => {
    setChosen(templateId)
    setWritten(inLanguage)
    const template = data.items.find((one) => one.templateId === templateId)
    if (template) onPick(template.text[inLanguage])
  }
  return (
    <Row>
      <SelectField
        label={text('messages.template')}
        none={text('messages.template.none')}
        options={data.items.map(({ templateId, name }) => ({ code: templateId, text: name[screen] }))}
        chosen={chosen}
        choose={(templateId) => pick(templateId, written)}
      />
      <SelectField
        label={text('messages.template.language')}
        none={text(`messages.language.${language}`)}
        options={Language.options
          .filter((one) => one !== language)
          .map((one) => ({ code: one, text: text(`messages.language.${one}`) }))}
        chosen={written === language ? undefined : written}
        choose={(one) => pick(chosen, Language.catch(language).parse(one))}
      />
    </Row>
  )
}
