import { Parts } from '../../evidence/parts/Parts.tsx';
import { Typical } from '../../evidence/typical/Typical.tsx';
import { LabelMapSection } from '../../evidence/map/LabelMapSection.tsx';
import { Boundary } from '../Boundary.tsx';
import { Story } from '../../story/Story.tsx';

export default function Sections() {
  return (
    <>
      <Boundary>
        <Story />
      </Boundary>
      <Boundary>
        <LabelMapSection />
      </Boundary>
      <Boundary>
        <Typical />
      </Boundary>
      <Boundary>
        <Parts />
      </Boundary>
    </>
  );
}
