import { createMemoryStore } from '../../../src/endpoint/stores/memory.ts';
import { describeStore } from '../store-contract.ts';

describeStore('memory', createMemoryStore);
