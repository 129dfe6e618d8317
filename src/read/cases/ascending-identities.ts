import { BeginAgain } from './irregular.js';

/** What looks for identities that come twice. */
export interface Identities {
  /** Identities that came before, or seem to have. */
  readonly suspects: ReadonlySet<string>;
  add(identity: string): void;
}

export const NEVER_REPEATED: Identities = { suspects: new Set(), add: () => undefined };

/** Identities each of which comes after the one before, by length and then by letters, cannot repeat. */
export class AscendingIdentities implements Identities {
  readonly suspects = new Set<string>();
  #first: string | undefined;
  #last = '';

  /** @param namesNoCase whether a text is no identity and may repeat */
  constructor(readonly namesNoCase: (identity: string) => boolean) {}

  /** The first and the last identity; `undefined` when none came. */
  get ends(): readonly [first: string, last: string] | undefined {
    return this.#first === undefined ? undefined : [this.#first, this.#last];
  }

  /** @throws BeginAgain when one does not come after the last */
  add(identity: string): void {
    const { length } = this.#last;
    if (identity.length > length || (identity.length === length && identity > this.#last)) {
      this.#first ??= identity;
      this.#last = identity;
    } else if (!this.namesNoCase(identity)) throw new BeginAgain('identities-not-ascending');
  }
}
