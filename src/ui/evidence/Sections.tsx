import { Parts } from './Parts.tsx';
import { Typical } from './Typical.tsx';

export default function Sections() {
  return (
    <>
      <Typical />
      <Parts />
    </>
  );
}
