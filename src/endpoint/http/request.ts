/** As much of a `Request` as the endpoint looks at. Header names are asked for in lower case; there is never a body to read. */
export interface CounterRequest {
  method: string;
  /** Absolute, or from the path on. */
  url: string;
  headers: { get(name: string): string | null };
}
