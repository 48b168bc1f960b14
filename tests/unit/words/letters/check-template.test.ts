import { describe, expect, it } from 'vitest'
import { languageCodes, letterKinds, letterVariants } from '../../../../shared/model/letter.ts'
import { checkTemplate } from '../../../../shared/words/letters/check-template.ts'
import { languages } from '../../../../shared/words/letters/registry.ts'
import { sampleFacts } from '../../../../shared/words/letters/sample-facts.ts'
import { letterVariables } from '../../../../shared/words/letters/variables.ts'
import { defaultTemplate, writeLetter } from '../../../../shared/words/letters/write-letter.ts'

const problems = (body: string, subject = 'Hi') => checkTemplate({ subject, body }, 'en')

describe('a template', () => {
  it('of the app has no problem', () => {
    for (const language of languageCodes)
      for (const kind of letterKinds)
        for (const variant of letterVariants)
          expect(checkTemplate(defaultTemplate(kind, { language, variant }), language)).toEqual([])
  })

  it('is told of an unknown name, where it stands, and of what was probably meant', () => {
    const body = 'Hi {{ requester.fristName }},\n\n{% if waitngFor %}x{% endif %} {{ qqqq }}'
    expect(problems(body).map(({ start, end }) => body.slice(start, end))).toEqual([
      'requester.fristName',
      'waitngFor',
      'qqqq',
    ])
    expect(problems(body).map(({ message }) => message)).toEqual([
      '“requester.fristName” is not known. Did you mean “requester.firstName”?',
      '“waitngFor” is not known. Did you mean “waitingFor”?',
      '“qqqq” is not known. It stays empty in the letter.',
    ])
  })

  it.each([
    ['firstName', 'requester.firstName'],
    ['phone', 'technician.phone'],
    ['issue.in_their_words', 'issue.inTheirWords'],
    ['issue.words', 'issue.quoted'],
    ['Resolution', 'resolution'],
  ])('%s was probably meant as a documented one', (name, meant) => {
    const [problem] = problems(`x {{ ${name} }}`)
    expect(problem?.message).toContain('Did you mean')
    if (name !== 'issue.words') expect(problem?.message).toContain(`“${meant}”`)
  })

  it('may have names of its own, and loops over them', () => {
    expect(
      problems('{% assign x = "a,b" | split: "," %}{% for y in x %}{{ y }}{{ forloop.index }}{% endfor %}'),
    ).toEqual([])
    expect(problems('{% if words.size > 0 %}{{ words }}{% endif %}x')).toEqual([])
  })

  it('with a mistake says where', () => {
    const body = 'Hi\n{% if words %}x'
    expect(problems(body)).toEqual([
      {
        part: 'body',
        message: 'There is a mistake in the text (line 2): tag {% if words %} not closed.',
        start: 3,
        end: 17,
      },
    ])
    expect(problems('x', '{{ }}')[0]).toMatchObject({
      part: 'subject',
      message: expect.stringContaining('name is missing'),
    })
    expect(problems('{% for i in (1..9999999) %}x{% endfor %}')[0]?.message).toContain('grows too large')
  })

  it.each(['', ' \n', '{{ "" }}', '{% comment %}x{% endcomment %}'])(
    'that says nothing is not enough: %j',
    (text) => {
      expect(problems(text, text)).toEqual([
        { part: 'subject', message: 'The subject is empty: they would not find the thread again.' },
        { part: 'body', message: 'The letter is empty.' },
      ])
    },
  )
})

describe('the documented variables', () => {
  it('are all filled for the sample, as documented', () => {
    for (const { name, sample } of letterVariables) {
      const template = { subject: 'x', body: `{{ ${name} }}` }
      const letter = writeLetter('promise-kept', {
        language: 'en',
        variant: 'warm',
        facts: sampleFacts,
        template,
      })
      expect(letter.unknown, name).toEqual([])
      const [filled] = letter.body.split(`\n\n${name === 'words' ? '' : sampleFacts.words}`)
      expect(filled?.trim(), name).toBe(sample)
    }
  })

  it('are all used by a letter, but for those that only the technician needs', () => {
    const texts = Object.values(languages.en.letters)
      .flatMap((variants) => Object.values(variants))
      .map(({ subject, body }) => `${subject}\n${body}`)
      .join('\n')
    const unused = letterVariables.map(({ name }) => name).filter((name) => !texts.includes(name))
    expect(unused).toEqual([
      'requester.firstName',
      'requester.name',
      'requester.familiar',
      'requester.salutation',
      'issue.quoted',
      'issue.inTheirWords',
      'issue.title',
      'technician.name',
      'technician.phone',
    ])
  })

  it.each([
    ['{% for i in (1..1000) %}SPACES{% endfor %}'],
    ['{% for i in (1..1000) %}{% for j in (1..1000) %}SPACES{% endfor %}{% endfor %}'],
    ['{% capture x %}{% for i in (1..1000) %}SPACES{% endfor %}{% endcapture %}Hello'],
    ['{% tablerow i in (1..1000) %}SPACES{% endtablerow %}'],
    ['{% for i in (1..1000) %}{% cycle "SPACES", "b" %}{% endfor %}'],
  ])('stops a template whose output grows without end: %s', (body) => {
    const [problem] = checkTemplate({ subject: 'x', body: body.replace('SPACES', ' '.repeat(1000)) }, 'en')
    expect(problem?.message).toContain('it takes too long, or grows too large')
  })
})
