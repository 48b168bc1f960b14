import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../shared/errors.ts'

/** Each missing folder by itself: where one cannot be made, as under /proc, Node's own recursion never ends. */
const make = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return
  const parent = dirname(folder)
  if (parent !== folder) make(parent)
  try {
    mkdirSync(folder)
  } catch (error) {
    // A second start may have been quicker.
    if (statSync(folder, { throwIfNoEntry: false }) === undefined) throw error
  }
}

/**
 * Gives the absolute path of a folder that can be written to, made as needed.
 * @throws AppError `not-possible` with what is wrong with it
 */
export const usableFolder = (path: string): string => {
  const folder = resolve(path)
  const refuse = (why: string): never => {
    throw new AppError('not-possible', `${folder} can’t be used for the data: ${why}. Choose another folder.`)
  }
  try {
    make(folder)
    if (!statSync(folder).isDirectory()) return refuse('it is a file')
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return folder
  } catch (error) {
    if (error instanceof AppError) throw error
    return refuse(error instanceof Error ? error.message : String(error))
  }
}
