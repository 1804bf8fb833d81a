import { useState, type CSSProperties, type ReactNode } from 'react';
import { aspectOf } from '../../data/dataset.ts';
import type { Tour } from '../../session/story/tour.ts';
import { lateWords } from '../../words/lateWords.ts';
import { AllowedContext } from '../shell/allows.ts';
import { Boundary } from '../shell/Boundary.tsx';
import { SessionContext, TourContext, useDataset } from '../shell/context.ts';
import { Notice } from '../shell/Notice.tsx';
import { Notices } from '../shell/Notices.tsx';
import { useNewAddress } from '../shell/useNewAddress.ts';
import { controls, controlsIn } from './controls.ts';
import { EmbedBar } from './EmbedBar.tsx';
import { EmbedStage } from './EmbedStage.tsx';
import { useEmbedRun } from './useEmbedRun.ts';
import styles from './Embed.module.css';

/** The stage alone, in a frame of another page, which says what its readers may do. */
export function Embed({ tour }: { tour: Tour }) {
  const [{ allowed, unknown }] = useState(() => controlsIn(location.search));
  useNewAddress(tour);
  useEmbedRun(tour.own, allowed);
  return (
    <TourContext.Provider value={tour}>
      <SessionContext.Provider value={tour.own}>
        <AllowedContext.Provider value={allowed}>
          <Boundary>
            <Frame>
              <EmbedBar />
              <Notices>
                {unknown.length > 0 && <Notice>{lateWords.embed.unknown(unknown, controls)}</Notice>}
              </Notices>
              <EmbedStage allowed={allowed} />
            </Frame>
          </Boundary>
        </AllowedContext.Provider>
      </SessionContext.Provider>
    </TourContext.Provider>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const plotAspect = { '--plot-aspect': aspectOf(useDataset().domain) };
  return (
    <main className={styles.embed} style={plotAspect as CSSProperties}>
      {children}
    </main>
  );
}
