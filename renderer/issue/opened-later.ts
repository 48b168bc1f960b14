import { withSchemas } from '../app/with-schemas.ts'
import { later } from '../ui/later.tsx'

// What the lists show only once something was opened or asked.
export const IssueDetail = later(
  async () => (await withSchemas(() => import('./issue-detail.tsx'))).IssueDetail,
)
export const AskedForms = later(async () => (await withSchemas(() => import('./asked-forms.tsx'))).AskedForms)
export const ResolveForm = later(
  async () => (await withSchemas(() => import('./resolve-form.tsx'))).ResolveForm,
)
