import { LabelMapSection } from '../solve/LabelMapSection.tsx';
import { Parts } from './Parts.tsx';
import { Typical } from './Typical.tsx';

export default function Sections() {
  return (
    <>
      <LabelMapSection />
      <Typical />
      <Parts />
    </>
  );
}
