import { describe, expect, it } from 'vitest'
import { asResolution, isRefusal, languageOf } from '../../../../shared/words/letters/resolution.ts'

const said = (resolution: string) => asResolution(resolution, 'In short:')

describe('a resolution in a letter', () => {
  it.each([
    ['a torn label was stuck in the rollers', 'A torn label was stuck in the rollers.'],
    ['A torn label was stuck.', 'A torn label was stuck.'],
    ['rebooted', 'In short: rebooted.'],
    ['New toner', 'In short: New toner.'],
    ['fixed', ''],
    ["it's fixed now!", ''],
    ['Erledigt.', ''],
    ['läuft wieder', ''],
    ['ok', ''],
    ['-', ''],
    ['the cable was loose\nand the plug was bent', 'The cable was loose. And the plug was bent.'],
    ['https://help.school.org/wifi', 'https://help.school.org/wifi'],
    ['www.school.org/vpn', 'www.school.org/vpn'],
    [
      'it is described here:\nhttps://help.school.org/wifi',
      'It is described here. https://help.school.org/wifi',
    ],
    ['the new driver does it (v2.1)', 'The new driver does it (v2.1).'],
  ])('%j', (resolution, sentence) => {
    expect(said(resolution)).toBe(sentence)
  })

  it.each([
    ["Won't fix", true],
    ['wontfix', true],
    ['cannot be repaired', true],
    ['works as designed', true],
    ['geht leider nicht', true],
    ['nicht reparierbar', true],
    ['wird nicht behoben', true],
    ['The printer would not start; a new fuse did it', false],
    ['Das Kabel ging nicht ganz hinein, jetzt sitzt es fest', false],
    ['a new roller', false],
  ])('%j is a refusal: %s', (resolution, refuses) => {
    expect(isRefusal(resolution)).toBe(refuses)
  })

  it.each([
    ['The cable was loose and is in its place again', 'en'],
    ['Das Kabel war lose und ist wieder fest', 'de'],
    ['Neues Kabel, jetzt läuft es wieder', 'de'],
    ['cable', null],
    ['Toner', null],
    ['', null],
  ])('%j is written in %s', (resolution, language) => {
    expect(languageOf(resolution)).toBe(language)
  })
})
