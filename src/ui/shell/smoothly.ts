/**
 * When a picture is drawn: with the screen's next frame, and while the page scrolls with fewer of them, so that
 * scrolling never waits for a picture.
 */

/** Milliseconds after the last scroll event until the page counts as at rest, and between two pictures before. */
const rests = 250;
const every = 160;

let scrolledAt = -Infinity;
addEventListener('scroll', () => (scrolledAt = performance.now()), { passive: true });

let drawnAt = -Infinity;

export function smoothly(draw: () => void): void {
  requestAnimationFrame((now) => {
    if (now - scrolledAt < rests && now - drawnAt < every) return smoothly(draw);
    drawnAt = now;
    draw();
  });
}
