/** Why a record is not taken whose name holds other rows. */
export const swallowedRows =
  'Name: it holds other rows; look for a quotation mark that is opened in it or before it and closed too late';

/** Whether a cell for a name holds rows: a name may have two lines, but not the marks that part cells as well. */
export function holdsRows(name: string): boolean {
  return /\S[\r\n]+\S/.test(name) && name.split(/[,;\t|]/).length > 2;
}
