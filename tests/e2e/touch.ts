import type { CDPSession } from 'puppeteer-core';

export type Point = [x: number, y: number];

/** The points of a finger that moves in a straight line. */
export function line([x, y]: Point, [toX, toY]: Point): Point[] {
  const steps = 8;
  return Array.from({ length: steps + 1 }, (_, step) => [
    x + ((toX - x) * step) / steps,
    y + ((toY - y) * step) / steps,
  ]);
}

/** Puts fingers on the screen, moves them along their paths, and lifts them. */
export async function touch(session: CDPSession, paths: Point[][]): Promise<void> {
  const at = (step: number) => paths.map((path, id) => ({ x: path[step]![0], y: path[step]![1], id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step < paths[0]!.length; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
