/** A link that is handed on: this page's own address, with another end. */
export const addressWith = (hash: string): string => location.href.replace(/#.*|$/, hash);

/** The page was opened by a name that means this computer, on every other one another. */
export const isHereOnly = (): boolean => /^(localhost|127\..*|\[::1\])$/.test(location.hostname);
