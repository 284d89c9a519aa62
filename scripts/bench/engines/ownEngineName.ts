/** What the catalogue's own search is called in the tables. */
export const ownEngineName = 'this catalogue';
