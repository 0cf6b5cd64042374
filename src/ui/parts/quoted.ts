/** What was said, in quotation marks: an author's line has none, an author's choice mostly has. */
export const quoted = (said: string): string => (said.startsWith('“') ? said : `“${said}”`);
