/** In the place of a card that is not made yet. */
export function ComingCard() {
  return <p class="debrief-card">This card is still being made. Everything around it is there.</p>;
}
