import { expect } from '@open-wc/testing';
import { indicatorContract } from './record-contract.ts';

const read = async (path: string) =>
  new Uint8Array(await (await fetch(new URL(path, import.meta.url))).arrayBuffer());
const files = {
  demo: await read('../../demo/pages/chi-tieu.csv'),
  saved: await read('chi-tieu-libreoffice.csv'),
  template: await read('../../demo/pages/chi-tieu-mau.csv'),
};

describe('indicators', () => {
  indicatorContract(
    { it, equal: (actual, expected, message) => expect(actual, message).to.deep.equal(expected) },
    files,
  );
});
