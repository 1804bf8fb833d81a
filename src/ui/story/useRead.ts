import { useEffect, type RefObject } from 'react';
import type { SceneId } from '../../session/story/scenes.ts';
import { useTour } from '../shell/context.ts';
import { rememberPlaces } from '../stage/layout/useHandOver.ts';

/** Milliseconds without scrolling after which what stands where one reads has the stage. */
const rest = 150;
/** And with, however long it goes on. */
const patience = 600;

/** Tells the tour which scene stands at the reading line, once the reader rests: what is scrolled past is left. */
export function useRead(story: RefObject<HTMLElement | null>, readingLine: string): void {
  const tour = useTour();
  useEffect(() => {
    let scene: SceneId | null = null;
    let timer = 0;
    let latest = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(read, Math.min(rest, latest - performance.now()));
    };
    const read = () => {
      removeEventListener('scroll', wait);
      rememberPlaces();
      tour.read(scene);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        // Of several that passed since it last called, the newest.
        const met = entries.findLast(({ isIntersecting }) => isIntersecting);
        if (!met) return;
        scene = ((met.target as HTMLElement).dataset.scene as SceneId | undefined) ?? null;
        latest = performance.now() + patience;
        addEventListener('scroll', wait, { passive: true });
        wait();
      },
      { rootMargin: readingLine },
    );
    const observeAll = () => [...story.current!.children].forEach((section) => observer.observe(section));
    observeAll();
    // They come one by one.
    const grown = new MutationObserver(observeAll);
    grown.observe(story.current!, { childList: true });
    return () => {
      observer.disconnect();
      grown.disconnect();
      removeEventListener('scroll', wait);
      clearTimeout(timer);
    };
  }, [tour, story, readingLine]);
}
