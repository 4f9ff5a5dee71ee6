/** What stands at a field. */
export interface FieldLook {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** The look as Fluent's `Field` takes it. */
export const fieldLook = ({ label, hint }: FieldLook) => ({ label, ...(hint !== undefined && { hint }) });
