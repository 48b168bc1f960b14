import { isDeepStrictEqual } from 'node:util'
import type Database from 'better-sqlite3'
import { AppError } from '../../shared/errors.ts'
import type { LanguageCode } from '../../shared/model/letter.ts'
import type { Requester } from '../../shared/model/requester.ts'
import { createDirectory } from '../../shared/words/capture/requester.ts'
import { nameFromAddress } from '../../shared/words/text/people.ts'
import type { ChangeScope } from './changes.ts'
import { emailKey, nameKey } from './keys.ts'
import type { Queries } from './queries.ts'
import { toRequester } from './rows.ts'

/** Somebody, as a capture line or an edit names them; an empty text is nothing said. */
export type Named = Readonly<{
  id?: number | undefined
  name?: string | undefined
  email?: string | undefined
  phone?: string | undefined
  hours?: Requester['hours'] | undefined
  timeZone?: string | null | undefined
  language?: LanguageCode | null | undefined
  salutation?: string | null | undefined
  degree?: string | null | undefined
  familiar?: boolean | null | undefined
  /** Nobody who only has the same name. */
  isNew?: boolean | undefined
}>

export type People = ReturnType<typeof createPeople>

export const createPeople = ({ db, queries }: Readonly<{ db: Database.Database; queries: Queries }>) => {
  // Whoever was merged leads to the one they are.
  const living = (where: string) =>
    db.prepare(
      `SELECT DISTINCT living.* FROM requester AS named
       JOIN requester AS living ON living.id = coalesce(named.merged_into, named.id)
       WHERE ${where} ORDER BY living.id`,
    )
  const byId = living('named.id = ?')
  const byEmail = living('named.email_key = ?')
  const byName = living('named.name_key = ?')
  const otherOfSame = db.prepare('SELECT id FROM requester WHERE email_key = ? AND merged_into = ?').pluck()
  const setEmail = db.prepare('UPDATE requester SET email = @email, email_key = @emailKey WHERE id = @id')
  const insert = db.prepare(
    `INSERT INTO requester (name, name_key, email, email_key, phone, hours, time_zone, language, salutation, degree, familiar)
     VALUES (@name, @nameKey, @email, @emailKey, @phone, @hours, @timeZone, @language, @salutation, @degree, @familiar)`,
  )
  const write = db.prepare(
    `UPDATE requester SET name = @name, name_key = @nameKey, email = @email, email_key = @emailKey, phone = @phone,
       hours = @hours, time_zone = @timeZone, language = @language,
       salutation = @salutation, degree = @degree, familiar = @familiar
     WHERE id = @id`,
  )
  /** What a row says beside the model's own columns. */
  const asColumns = (person: Omit<Requester, 'id'>) => ({
    ...person,
    nameKey: nameKey(person.name),
    emailKey: person.email === null ? null : emailKey(person.email),
    hours: person.hours === null ? null : JSON.stringify(person.hours),
    familiar: person.familiar === null ? null : Number(person.familiar),
  })

  const known = (email: string): Requester | null => {
    const row = byEmail.get(emailKey(email))
    return row === undefined ? null : toRequester(row)
  }

  /** @throws AppError `not-found` for a number that nobody has. */
  const byNumber = (id: number): Requester => {
    const row = byId.get(id)
    return row === undefined ? queries.requester(id) : toRequester(row)
  }

  /** Only one person of that name, and no other address of theirs that would speak against it. */
  const namesake = (name: string, email: string): Requester | null => {
    const [only, ...others] = byName
      .all(nameKey(name))
      .flatMap((row) => queries.isolated(() => toRequester(row)))
    if (only === undefined || others.length > 0) return null
    return email === '' || only.email === null ? only : null
  }

  /** A first name, or another part of a name that only one person has. */
  const onlyOneFitting = (name: string): Requester | null => {
    const { people, isPart } = createDirectory(queries.requesters()).fitting(name)
    const [only, ...others] = people
    return only?.id === undefined || others.length > 0 || isPart ? null : queries.requester(only.id)
  }

  const update = (person: Requester, scope: ChangeScope): void => {
    const owner = person.email === null ? null : known(person.email)
    if (owner !== null && owner.id !== person.id)
      throw new AppError(
        'not-possible',
        `${person.email} already belongs to ${owner.name}. Choose ${owner.name} instead.`,
      )
    scope.touch(person.id)
    const other = person.email === null ? undefined : otherOfSame.get(emailKey(person.email), person.id)
    if (typeof other === 'number') {
      // An address from before a merge becomes the one that is written to: the two change places.
      const { email } = queries.requester(person.id)
      scope.touch(other)
      setEmail.run({ id: other, email: null, emailKey: null })
      write.run({ ...asColumns(person), id: person.id })
      setEmail.run({ id: other, email, emailKey: email === null ? null : emailKey(email) })
    } else write.run({ ...asColumns(person), id: person.id })
  }

  const make = (named: Named, scope: ChangeScope): number => {
    const { name = '', email = '', phone = '', hours = null, timeZone = null, language = null } = named
    const person = {
      name: name || nameFromAddress(email),
      email: email || null,
      phone: phone || null,
      hours,
      timeZone,
      language,
      salutation: named.salutation || null,
      degree: named.degree || null,
      familiar: named.familiar ?? null,
    }
    const id = Number(insert.run(asColumns(person)).lastInsertRowid)
    scope.touch(id, 'made')
    return id
  }

  return {
    update,
    /**
     * Who is meant: by number, else by address, else by a name or a part of one that only one person has, else somebody new.
     * An address alone is as good as the name in it (`ann.lee@school.org`). What was not known about them yet is added.
     * Nobody, when nothing is said.
     */
    find: (named: Named, scope: ChangeScope): Readonly<{ id: number; learned: string | null }> | null => {
      const { name = '', email = '', phone = '' } = named
      if (named.id === undefined && name === '' && email === '') return null
      const found =
        named.id === undefined
          ? ((email === '' ? null : known(email)) ??
            (named.isNew ? null : namesake(name || nameFromAddress(email), email)) ??
            (named.isNew || email !== '' ? null : onlyOneFitting(name)))
          : byNumber(named.id)
      if (found === null) return { id: make(named, scope), learned: null }
      const learned = {
        email: found.email === null && email !== '' ? email : null,
        phone: found.phone === null && phone !== '' ? phone : null,
      }
      if (learned.email === null && learned.phone === null) return { id: found.id, learned: null }
      update({ ...found, email: learned.email ?? found.email, phone: learned.phone ?? found.phone }, scope)
      const facts = [learned.email, learned.phone].filter((fact) => fact !== null)
      return { id: found.id, learned: `${found.name}: ${facts.join(', ')}` }
    },
    /** Sets what is given; an empty text takes away what was known. Gives whether anything changed. */
    correct: (id: number, named: Named, scope: ChangeScope): boolean => {
      const { name, email, phone, hours, timeZone, language, salutation, degree, familiar } = named
      const person = byNumber(id)
      const next = {
        ...person,
        name: name || person.name,
        email: email === undefined ? person.email : email || null,
        phone: phone === undefined ? person.phone : phone || null,
        hours: hours === undefined ? person.hours : hours,
        timeZone: timeZone === undefined ? person.timeZone : timeZone,
        language: language === undefined ? person.language : language,
        salutation: salutation === undefined ? person.salutation : salutation || null,
        degree: degree === undefined ? person.degree : degree || null,
        familiar: familiar === undefined ? person.familiar : familiar,
      }
      if (isDeepStrictEqual(next, person)) return false
      update(next, scope)
      return true
    },
  }
}
