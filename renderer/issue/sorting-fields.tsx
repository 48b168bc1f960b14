import type { Issue, Priority } from '../../shared/model/issue.ts'
import type { Edit } from '../app/use-edit.ts'
import { Choice } from '../ui/choice.tsx'
import { EditableField } from '../ui/editable-field.tsx'
import { tagsOf, tagsText } from './tags-text.ts'

const priorities = [
  ['urgent', 'Urgent'],
  ['high', 'High'],
  ['normal', 'Normal'],
  ['low', 'Low'],
] as const satisfies readonly (readonly [Priority, string])[]

/** What the issue is found and ordered by. */
export const SortingFields = ({ issue, edit }: { issue: Issue; edit: Edit }) => (
  <>
    <Choice
      label="Priority"
      value={issue.priority}
      options={priorities}
      save={(priority) => edit({ priority }, 'Priority changed.')}
    />
    <EditableField
      plain
      label="Tags"
      saved={tagsText(issue.tags)}
      placeholder="None yet"
      save={(text) => edit({ tags: tagsOf(text) }, 'Tags changed.')}
    />
  </>
)
