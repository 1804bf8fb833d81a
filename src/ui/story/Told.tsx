import { counts } from '../../session/story/counts.ts';
import { dips } from '../../session/story/dips.ts';
import { dragged } from '../../session/story/dragged.ts';
import { numbered, sceneOf, type StorySceneId } from '../../session/story/scenes.ts';
import { lateWords } from '../../words/lateWords.ts';
import { Beats } from './Beats.tsx';
import { DipChart } from './DipChart.tsx';
import { Paragraph } from './Paragraph.tsx';
import { Scene } from './Scene.tsx';
import { ToldFormula } from './ToldFormula.tsx';

/** A scene of the story in its words. */
export function Told({ id }: { id: StorySceneId }) {
  const { title, text } = lateWords.story.scene[id];
  const { formula, turn } = sceneOf(id);
  const [first, ...rest] = text({ reached: counts, dips, dragged });
  const place = turn
    ? lateWords.story.turn
    : lateWords.story.place(numbered.indexOf(id) + 1, numbered.length);
  return (
    <Scene id={id} place={place} title={title}>
      <Paragraph text={first!} />
      {id === 'feedback' && <Beats />}
      {id === 'dips' && <DipChart />}
      {formula && <ToldFormula scene={id} formula={formula} />}
      {rest.map((paragraph) => (
        <Paragraph key={paragraph} text={paragraph} />
      ))}
    </Scene>
  );
}
