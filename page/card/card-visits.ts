/** The terms that were opened in a card one from the other. Each is in it once; the last one is shown. */
export class CardVisits<Visit extends { id: string }> {
  #visits: readonly Visit[] = [];

  get all(): readonly Visit[] {
    return this.#visits;
  }

  /** Begins anew, with nothing to go back to. */
  begin(visit: Visit): void {
    this.#visits = [visit];
  }

  /** Goes on to a term; to one that was there before, it goes back. */
  goTo(visit: Visit): void {
    const known = this.#visits.findIndex(({ id }) => id === visit.id);
    this.#visits = [...(known < 0 ? this.#visits : this.#visits.slice(0, known)), visit];
  }
}
