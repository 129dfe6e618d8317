/** A file of a report: its path inside the country's folder, and its text. */
export interface RenderedFile {
  readonly path: string;
  readonly text: string;
}

/** A file of a report that is no text. */
export interface RenderedBytes {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A chart as something that can be made into a picture; sizes are in pixels. */
export interface Drawing {
  readonly id: string;
  /** A whole SVG file. */
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Makes drawings into PNG pictures, by their identifiers; those that could not be made are missing. */
export type Rasterise = (drawings: readonly Drawing[]) => Promise<ReadonlyMap<string, Uint8Array>>;
