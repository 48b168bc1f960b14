import type { DragEvent } from 'react'
import { maxFileOctets } from '../../shared/limits.ts'
import type { AttachedFile } from '../../shared/model/attachment.ts'
import { tooBigWords } from '../../shared/words/text/file-size.ts'

/** Handlers for an element that takes files; what else is dragged over it is left to others. */
export const takesFiles = (take: (files: readonly File[]) => void) => ({
  onDragOver: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    event.dataTransfer.dropEffect = 'copy' as const
  },
  onDrop: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    event.stopPropagation()
    take([...event.dataTransfer.files])
  },
})

/**
 * A file as it crosses to the main process.
 * @throws Error in words, for a file that is too big to go into a mail, or is a folder.
 */
export const readDropped = async (file: File): Promise<AttachedFile> => {
  if (file.size > maxFileOctets) throw new Error(tooBigWords(file.name))
  try {
    return { name: file.name, mediaType: file.type, content: new Uint8Array(await file.arrayBuffer()) }
  } catch (cause) {
    throw new Error(`“${file.name}” can’t be read. A folder has to be packed into a file first.`, { cause })
  }
}

/** Whether it is a mail that was saved as a file. */
export const isMailFile = (file: File): boolean => /\.eml$/i.test(file.name) || file.type === 'message/rfc822'
