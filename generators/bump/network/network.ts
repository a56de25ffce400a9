/** The only way out: bounded in number, time and size, cached, polite. */
export interface Network {
  /**
   * Fetches a text.
   * @throws LookupError that names host and reason
   */
  get(url: string, options?: GetOptions): Promise<Answer>;
}

export interface GetOptions {
  readonly method?: 'GET' | 'HEAD';
  readonly headers?: Readonly<Record<string, string>>;
  /** Largest accepted body, in bytes after decompression. */
  readonly maxBytes?: number;
}

export interface Answer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}
