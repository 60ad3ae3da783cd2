import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { styled } from 'styled-components'
import { Button } from 'suomifi-ui-components'
import { choosePath } from '#shared/foundersPath/choosePath.ts'
import { FoundingForm } from '#shared/foundersPath/FoundingForm.ts'
import type { PathOfCustomer } from '#shared/foundersPath/PathOfCustomer.ts'
import { getRegisterCodes } from '#shared/register/getRegisterCodes.ts'
import { queryFor } from '../api/queryFor.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { CommandForm } from '../components/CommandForm.tsx'
import { confirmDone } from '../components/confirmDone.ts'
import { Quiet } from '../components/Quiet.ts'
import { SelectField } from '../components/SelectField.tsx'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'
import { usePathCommand } from './usePathCommand.ts'

const Facts = styled.dl`
  display: flex;
  flex-wrap: wrap;
  gap: ${tokens.space(2, 8)};
  margin: ${tokens.space(3, 0)};
  dt { font-size: 15px; color: ${tokens.colors.depthDark1}; }
  dd { margin: 0; font-weight: 600; }
`
const Fields = styled.div`
  display: grid;
  gap: ${tokens.space(4)};
  align-items: end;
  grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
`
const DIVISION = /^\d{2}$/

/** What decides which steps are on the path: shown in a line, changed in its place. */
export const PathChooser = ({ path }: { path: PathOfCustomer }) => {
  const text = useText()
  const { choice, customerId, mayChange } = path
  const [open, setOpen] = useState(false)
  const isKnown = choice.chosen || choice.form !== null
  const [wanted, setWanted] = useState(choice)
  const { run, failure, running } = usePathCommand(choosePath)
  const { data: codes } = useQuery({ ...queryFor(getRegisterCodes, {}), staleTime: Number.POSITIVE_INFINITY })
  const industries = (codes?.industries ?? [])
    .filter(({ code }) => DIVISION.test(code))
    .sort((one, other) => one.text.localeCompare(other.text))
  const nameOf = (list: readonly { code: string; text: string }[] | undefined, code: string | null) =>
    code === null ? text('path.choice.notChosen') : (list?.find((one) => one.code === code)?.text ?? code)
  const save = async () => {
    const { form, industry, municipality } = wanted
    const input = { customerId: customerId as never, version: choice.version, form, industry, municipality }
    if (!(await run(input))) return
    confirmDone(text('path.choice.saved'))
    setOpen(false)
  }
  const begin = () => {
    setWanted(choice)
    setOpen(true)
  }
  return (
    <Card>
      <CardTitle>{text('path.choice')}</CardTitle>
      <Quiet as="p">{text('path.choice.why')}</Quiet>
      {open ? (
        <CommandForm
          name={text('path.choice')}
          send={text('path.choice.save')}
          sending={running}
          failure={failure}
          stale={text('path.conflict')}
          onSend={save}
          onClose={() => setOpen(false)}
        >
          <Fields>
            <SelectField
              label={text('path.choice.form')}
              options={FoundingForm.options.map((code) => ({ code, text: text(`path.form.${code}`) }))}
              chosen={wanted.form ?? undefined}
              none={text('path.choice.none')}
              choose={(form) => setWanted({ ...wanted, form: (form as FoundingForm | undefined) ?? null })}
            />
            <SelectField
              label={text('path.choice.industry')}
              options={industries}
              chosen={wanted.industry ?? undefined}
              none={text('path.choice.none')}
              choose={(industry) => setWanted({ ...wanted, industry: industry ?? null })}
            />
            <SelectField
              label={text('path.choice.municipality')}
              options={codes?.municipalities ?? []}
              chosen={wanted.municipality ?? undefined}
              none={text('path.choice.none')}
              choose={(municipality) => setWanted({ ...wanted, municipality: municipality ?? null })}
            />
          </Fields>
        </CommandForm>
      ) : (
        <>
          <Facts>
            <div>
              <dt>{text('path.choice.form')}</dt>
              <dd>{choice.form ? text(`path.form.${choice.form}`) : text('path.choice.notChosen')}</dd>
            </div>
            <div>
              <dt>{text('path.choice.industry')}</dt>
              <dd>{nameOf(codes?.industries, choice.industry)}</dd>
            </div>
            <div>
              <dt>{text('path.choice.municipality')}</dt>
              <dd>{nameOf(codes?.municipalities, choice.municipality)}</dd>
            </div>
          </Facts>
          {mayChange ? (
            <Button variant={isKnown ? 'secondary' : 'default'} onClick={begin}>
              {text(isKnown ? 'path.choice.open' : 'path.choice.begin')}
            </Button>
          ) : null}
        </>
      )}
    </Card>
  )
}
