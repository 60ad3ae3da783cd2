import { Button } from 'suomifi-ui-components'
import { OrganisationKind } from '#shared/access/OrganisationKind.ts'
import { CheckList } from '../../components/CheckList.tsx'
import { ProblemLine } from '../../components/ProblemLine.tsx'
import { RequiredInput } from '../../components/RequiredInput.tsx'
import { useText } from '../../i18n/useText.ts'
import { CheckGrid } from './CheckGrid.ts'
import { ListedName } from './ListedName.tsx'
import type { PartProps } from './StepDraft.ts'

const NAME = { fi: '', sv: '', en: '' }
const placed = <T,>(list: readonly T[], place: number, one: T): T[] => list.map((old, at) => (at === place ? one : old))
const without = <T,>(list: readonly T[], place: number): T[] => list.filter((_, at) => at !== place)

/** Who helps with a step, and the links out of it. */
export const HelpFields = ({ draft, problems, change }: PartProps) => {
  const text = useText()
  const { helpers, links } = draft
  return (
    <>
      {helpers.map((name, place) => (
        <ListedName
          // biome-ignore lint/suspicious/noArrayIndexKey: two that are being written may be the same
          key={place}
          legend={text('pathContent.helpers.one', { number: place + 1 })}
          field={`helpers.${place}`}
          {...{ problems, name }}
          onChange={(one) => change({ helpers: placed(helpers, place, one) })}
          onRemove={() => change({ helpers: without(helpers, place) })}
        />
      ))}
      <ProblemLine problem={problems.helpers} />
      <Button variant="secondaryNoBorder" onClick={() => change({ helpers: [...helpers, NAME] })}>
        {text('pathContent.helpers.add')}
      </Button>
      <CheckGrid>
        <CheckList
          legend={text('pathContent.field.helperKinds')}
          options={OrganisationKind.options.map((value) => ({ value, words: text(`pathContent.helps.${value}`) }))}
          chosen={draft.helperKinds}
          onChange={(helperKinds) => change({ helperKinds })}
        />
      </CheckGrid>
      {links.map((link, place) => (
        <ListedName
          // biome-ignore lint/suspicious/noArrayIndexKey: two that are being written may be the same
          key={place}
          legend={text('pathContent.links.one', { number: place + 1 })}
          field={`links.${place}.label`}
          problems={problems}
          name={link.label}
          onChange={(label) => change({ links: placed(links, place, { ...link, label }) })}
          onRemove={() => change({ links: without(links, place) })}
        >
          <RequiredInput
            label={text('pathContent.links.url')}
            value={link.url}
            onChange={(url) => change({ links: placed(links, place, { ...link, url }) })}
            missing={problems[`links.${place}.url`]}
          />
        </ListedName>
      ))}
      <Button variant="secondaryNoBorder" onClick={() => change({ links: [...links, { url: '', label: NAME }] })}>
        {text('pathContent.links.add')}
      </Button>
    </>
  )
}
