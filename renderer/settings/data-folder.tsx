import { Field } from '../ui/field.tsx'

export const DataFolder = ({ path }: { path: string }) => (
  <Field label="Data folder" value={path} isReadOnly />
)
