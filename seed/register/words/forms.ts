/** Legal forms of synthetic companies: code, share in per mille, text in three languages, how names end in Finnish and Swedish. */
export type SyntheticForm = {
  code: string
  share: number
  text: readonly [fi: string, sv: string, en: string]
  fi: string
  sv: string
}

const form = (code: string, share: number, text: SyntheticForm['text'], fi: string, sv: string): SyntheticForm => ({
  code,
  share,
  text,
  fi,
  sv,
})

export const FORMS: SyntheticForm[] = [
  form('16', 690, ['Osakeyhtiö', 'Aktiebolag', 'Limited company'], 'Oy', 'Ab'),
  form('2', 125, ['Asunto-osakeyhtiö', 'Bostadsaktiebolag', 'Housing corporation'], '', ''),
  form('13', 85, ['Kommandiittiyhtiö', 'Kommanditbolag', 'Limited partnership'], 'Ky', 'Kb'),
  form('5', 40, ['Avoin yhtiö', 'Öppet bolag', 'Partnership'], 'Ay', 'Öb'),
  form(
    '10',
    20,
    [
      'Keskinäinen kiinteistöosakeyhtiö',
      'Ömsesidigt fastighetsaktiebolag',
      'Limited liability joint-stock property company',
    ],
    '',
    '',
  ),
  form('14', 15, ['Osuuskunta', 'Andelslag', 'Co-operative'], 'Osk', 'Andl'),
  form('18', 6, ['Säätiö', 'Stiftelse', 'Foundation'], 'sr', 'sr'),
  form('6', 6, ['Aatteellinen yhdistys', 'Ideell förening', 'Non-profit association'], 'ry', 'rf'),
  form('19', 5, ['Sivuliike', 'Filial', 'Branch of a foreign trader'], 'filial', 'filial'),
  form('17', 1, ['Julkinen osakeyhtiö', 'Publikt aktiebolag', 'Public limited company'], 'Oyj', 'Abp'),
  form('80', 1, ['Eurooppayhtiö', 'Europabolag', 'European company'], 'SE', 'SE'),
]
