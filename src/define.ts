import './define/counter.ts';
