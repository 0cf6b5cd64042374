/** The writer's preview is there while stories are being written, and in a build that asks for it. */
export const HAS_PREVIEW: boolean = import.meta.env.DEV || import.meta.env.VITE_PREVIEW === 'true';
