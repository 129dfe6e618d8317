/** In percent. An occupancy outside is a unit or a digit gone wrong until shown otherwise. Catalogue, validation rules. */
export const PLAUSIBLE_OCCUPANCY = { lowest: 20, highest: 600 } as const;

/** Whether so many people for a hundred places may be what is meant. */
export const isPlausibleOccupancy = (percent: number): boolean =>
  percent >= PLAUSIBLE_OCCUPANCY.lowest && percent <= PLAUSIBLE_OCCUPANCY.highest;
