/** Something that the plain way of reading does not settle; the whole file is then read the thorough way. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}

/** Something further down that the first lines did not show: the pass begins again, knowing of it. */
export class BeginAgain extends Error {
  override readonly name = 'BeginAgain';
  constructor(readonly reason: 'other-line-ends' | 'identities-not-ascending') {
    super(reason);
  }
}
