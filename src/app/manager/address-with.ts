/** A link that is handed on: this page's own address, with another end. */
export const addressWith = (hash: string): string => location.href.replace(/#.*|$/, hash);
