/** Something that the plain way of reading does not settle; the whole file is then read the thorough way. */
export class Irregular extends Error {
  override readonly name = 'Irregular';
}
