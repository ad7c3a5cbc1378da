import type { Figures } from '../../src/protocol.ts';

/** Figures as an endpoint sends them. */
export const figures: Figures = {
  protocol: 1,
  site: 'laocai',
  counted: true,
  online: 12,
  visits: { today: 1284, yesterday: 1190, week: 9450, month: 31_207, year: 402_118, total: 4_798_809 },
  views: { today: 3920, yesterday: 3588, week: 28_733, month: 96_004, year: 1_240_557, total: 12_044_310 },
  since: '2024-03-07',
  timeZone: 'Asia/Ho_Chi_Minh',
  asOf: '2026-11-23T22:31:05+07:00',
  next: 60,
};
