// Howler without its 3-D plugin; the types are those of the whole.
declare module 'howler/dist/howler.core.min.js' {
  export { Howl, Howler } from 'howler';
}
