#!/usr/bin/env bash
# Makes assets/sounds again, from nothing but this folder and a General MIDI soundfont. Run by hand;
# what it makes is committed, so that nobody needs these tools to build the product.
#
# Debian: apt-get install sox fluidsynth fluid-soundfont-gm ffmpeg
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
sounds=$here/../../sounds
soundfont=${SOUNDFONT:-/usr/share/sounds/sf2/FluidR3_GM.sf2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for tool in node sox fluidsynth ffmpeg; do
  command -v "$tool" >/dev/null || { echo "make.sh needs $tool" >&2; exit 1; }
done
[ -r "$soundfont" ] || { echo "no soundfont at $soundfont (set SOUNDFONT)" >&2; exit 1; }

# encode NAME WAV OPUS_BITRATE OPUS_CUTOFF MP3_BITRATE MP3_RATE
encode() {
  local common=(-v error -y -i "$2" -ac 1 -map_metadata -1 -fflags +bitexact -flags:a +bitexact)
  ffmpeg "${common[@]}" -c:a libopus -application lowdelay -vbr constrained -frame_duration 60 \
    -b:a "$3" -cutoff "$4" "$sounds/$1.webm"
  ffmpeg "${common[@]}" -c:a libmp3lame -compression_level 0 -id3v2_version 0 \
    -b:a "$5" -ar "$6" "$sounds/$1.mp3"
}

# A loop file holds one turn and a tenth of a second more on both sides: a player cuts one turn out
# of the middle, so an encoder's delay moves no silence into it. What an encoder does to the two ends
# of the cut still differs a little; where that would click, the loop is begun elsewhere.
encode_loop() {
  local wav=$work/$1.wav seconds start
  seconds=$(soxi -V1 -D "$wav")
  for start in 0 0.37 0.83 1.31 1.73 2.29 2.71 3.19 3.67 4.13; do
    sox -V1 "$wav" "$wav" "$wav" "$work/cut.wav" \
      trim "$(awk "BEGIN { print $seconds + $start - 0.1 }")" "$(awk "BEGIN { print $seconds + 0.2 }")"
    encode "$1" "$work/cut.wav" "${@:2}"
    node "$here/../run.mjs" sounds/measure.mjs "$1" >/dev/null 2>&1 && return
  done
  echo "$1: no quiet seam found" >&2
}

node "$here/../run.mjs" sounds/render.mjs scores "$work"
for score in "$work"/*.mid; do
  # Dry: the rooms are added afterwards, on the closed loop, where they leave no seam.
  fluidsynth -ni -q -R 0 -C 0 -g 0.5 -r 48000 -O float -F "${score%.mid}.mid.wav" "$soundfont" "$score" >/dev/null
  sox -V1 "${score%.mid}.mid.wav" -t f32 "${score%.mid}.f32" remix 1,2
  rm "${score%.mid}.mid.wav"
done
node "$here/../run.mjs" sounds/render.mjs sounds "$work"

mkdir -p "$sounds"
rm -f "$sounds"/*.webm "$sounds"/*.mp3
for wav in "$work"/*.wav; do
  name=$(basename "$wav" .wav)
  case $name in
    tone_hall | tone_bay | tone_street) encode_loop "$name" 21k 8000 24k 16000 ;;
    tone_*) encode_loop "$name" 16k 8000 16k 16000 ;;
    music_*) encode_loop "$name" 22k 8000 24k 22050 ;;
    hold_tune) encode_loop "$name" 10k 4000 16k 16000 ;;
    terminal_chime) encode "$name" "$wav" 28k 12000 24k 24000 ;;
    keys | glass_crack) encode "$name" "$wav" 44k 12000 40k 32000 ;;
    *) encode "$name" "$wav" 28k 12000 32k 24000 ;;
  esac
done

node "$here/../run.mjs" sounds/measure.mjs
