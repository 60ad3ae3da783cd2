import { useId } from 'react'
import { styled } from 'styled-components'
import type { CompanyPreview } from '#shared/founders/CompanyPreview.ts'
import type { CompanyStatus } from '#shared/register/CompanyStatus.ts'
import { Card } from '../components/Card.ts'
import { CardTitle } from '../components/CardTitle.ts'
import { Quiet } from '../components/Quiet.ts'
import { useText } from '../i18n/useText.ts'
import { tokens } from '../theme/tokens.ts'

const Fields = styled.table`
  width: 100%;
  margin-top: ${tokens.space(3)};
  border-collapse: collapse;
  text-align: left;
  th, td { padding: ${tokens.space(2)}; border-top: ${tokens.line}; vertical-align: top; }
  td { overflow-wrap: anywhere; }
  th:first-child, td:first-child { padding-left: 0; }
  thead th { border-top: 0; font-weight: 600; }
  th { overflow-wrap: normal; }
  tbody th { font-weight: 400; color: ${tokens.colors.depthDark1}; }
`

type Props = { registered: NonNullable<CompanyPreview['registered']> }

/** Field by field, what the register's record brings to mine. */
export const RegisterBrings = ({ registered: { fields, events } }: Props) => {
  const text = useText()
  const id = useId()
  return (
    <Card aria-labelledby={id}>
      <CardTitle id={id}>{text('become.register')}</CardTitle>
      <p>{events === 0 ? text('become.register.facts') : text('become.register.what', { count: events })}</p>
      <Fields aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text('become.field')}</th>
            <th scope="col">{text('become.before')}</th>
            <th scope="col">{text('become.after')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, before, after }) => (
            <tr key={field}>
              <th scope="row">{text(`become.field.${field}`)}</th>
              <td>{before ?? <Quiet>–</Quiet>}</td>
              <td>
                {(field === 'status' && after ? text(`companyStatus.${after as CompanyStatus}`) : after) ?? (
                  <Quiet>–</Quiet>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Fields>
    </Card>
  )
}
