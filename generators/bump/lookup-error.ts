/** Why a lookup failed, for people: host and reason, never a credential. Has no stack worth showing. */
export class LookupError extends Error {
  override readonly name = 'LookupError';

  /** @param isAbsent the place has answered: there is no such thing */
  constructor(
    message: string,
    readonly isAbsent = false,
  ) {
    super(message);
  }
}
