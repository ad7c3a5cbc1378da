let count = 0;

/**
 * A picture of the test server (pictures.mjs), 2000 px wide. While it is `loading`, the server does not answer yet; a test then lets it come
 * or fail.
 */
export class TestPicture {
  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  static async create(state: 'loading' | 'sent' | 'missing'): Promise<TestPicture> {
    const picture = new TestPicture(`/test-picture/${Date.now()}-${Math.random()}-${count++}`);
    await picture.set(state);
    return picture;
  }

  async set(state: 'loading' | 'sent' | 'missing'): Promise<void> {
    const { ok } = await fetch(`${this.url}/${state}`);
    if (!ok) throw new Error(`${this.url} cannot be set`);
  }
}
