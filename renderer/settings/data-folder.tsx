import { Field } from '../ui/field.tsx'

export const DataFolder = ({ path }: { path: string }) => (
  <Field label="Your data lies in" value={path} isReadOnly />
)
