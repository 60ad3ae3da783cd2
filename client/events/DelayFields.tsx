import { Checkbox } from 'suomifi-ui-components'
import { permissionsOf } from '#shared/access/rules/permissionsOf.ts'
import { delayParagraphs } from '#shared/events/delayParagraphs.ts'
import { withholdingTexts } from '#shared/events/withholdingTexts.ts'
import { useSession } from '../access/useSession.ts'
import { SelectField } from '../components/SelectField.tsx'
import { addTexts } from '../i18n/addTexts.ts'
import { useLanguage } from '../i18n/useLanguage.ts'
import { useText } from '../i18n/useText.ts'
import type { ContactDraft } from './ContactDraft.ts'
import { DayField } from './DayField.tsx'
import { FieldPair } from './FieldPair.ts'
import { fieldId } from './fieldId.ts'

addTexts(withholdingTexts)

type Props = {
  form: string
  draft: ContactDraft
  change: (part: Partial<ContactDraft>) => void
  problemOf: (field: 'delayParagraph' | 'delayUntil') => string | undefined
}

/** Keeping a record from the company for a while, by a paragraph: only for who may decide so in their organisation. */
export const DelayFields = ({ form, draft, change, problemOf }: Props) => {
  const text = useText()
  const { language } = useLanguage()
  const may = permissionsOf(useSession().actor).has('events.withhold')
  if (!may || draft.class !== 'service') return null
  const options = Object.entries(delayParagraphs).map(([code, what]) => ({ code, text: `${code}: ${what[language]}` }))
  const problem = problemOf('delayParagraph')
  return (
    <>
      <Checkbox
        checked={draft.delay}
        onClick={({ checkboxState }) => change({ delay: checkboxState })}
        hintText={text('events.delay.hint')}
      >
        {text('events.delay.choose')}
      </Checkbox>
      {draft.delay ? (
        <FieldPair $wide>
          <div id={fieldId(form, 'delayParagraph')} tabIndex={-1}>
            <SelectField
              label={text('events.delay.paragraph')}
              none={text('events.delay.paragraph.none')}
              options={options}
              chosen={draft.delayParagraph || undefined}
              choose={(delayParagraph) => change({ delayParagraph: delayParagraph ?? '' })}
            />
            {problem ? <p role="alert">{problem}</p> : null}
          </div>
          <DayField
            id={fieldId(form, 'delayUntil')}
            label={text('events.delay.until')}
            value={draft.delayUntil}
            onChange={(delayUntil) => change({ delayUntil })}
            problem={problemOf('delayUntil')}
          />
        </FieldPair>
      ) : null}
    </>
  )
}
