let count = 0;

/** A picture of the test server (pictures.mjs) that a test holds back or lets fail. It is 2000 px wide. */
export class TestPicture {
  readonly url: string;

  private constructor(url: string) {
    this.url = url;
  }

  static async create(state: 'held' | 'sent' | 'missing'): Promise<TestPicture> {
    const picture = new TestPicture(`/test-picture/${Date.now()}-${Math.random()}-${count++}`);
    await picture.set(state);
    return picture;
  }

  async set(state: 'held' | 'sent' | 'missing'): Promise<void> {
    const { ok } = await fetch(`${this.url}/${state}`);
    if (!ok) throw new Error(`${this.url} cannot be set`);
  }
}
