import { useEffect } from 'react';
import { InsideSection } from '../../stage/units/InsideSection.tsx';
import { usePage } from '../context.ts';
import { Boundary } from '../Boundary.tsx';
import { goIfAwaited } from './goTo.ts';
import { TableSection } from '../../table/TableSection.tsx';
import { Appendix } from '../../story/Appendix.tsx';

export default function Sections() {
  useEffect(goIfAwaited, []);
  return (
    <>
      <Boundary>
        <TableSection />
      </Boundary>
      <Inside />
      <Boundary>
        <Appendix />
      </Boundary>
    </>
  );
}

/** The networks of the method in view. */
function Inside() {
  const view = usePage((state) => state.address.view);
  return <Boundary key={view}>{view !== 'compare' && <InsideSection method={view} />}</Boundary>;
}
