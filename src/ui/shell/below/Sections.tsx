import { InsideSection } from '../../stage/units/InsideSection.tsx';
import { usePage } from '../context.ts';
import { Boundary } from '../Boundary.tsx';
import { InTurn } from './InTurn.tsx';
import { TableSection } from '../../table/TableSection.tsx';
import { Appendix } from '../../story/Appendix.tsx';

export default function Sections() {
  return (
    <>
      <InTurn>
        <Boundary>
          <TableSection />
        </Boundary>
      </InTurn>
      <InTurn>
        <Inside />
      </InTurn>
      <InTurn>
        <Boundary>
          <Appendix />
        </Boundary>
      </InTurn>
    </>
  );
}

/** The networks of the method in view. */
function Inside() {
  const view = usePage((state) => state.address.view);
  return <Boundary key={view}>{view !== 'compare' && <InsideSection method={view} />}</Boundary>;
}
