import { InsideSection } from '../../stage/units/InsideSection.tsx';
import { usePage } from '../context.ts';
import { Boundary } from '../Boundary.tsx';
import { InTurn } from './InTurn.tsx';
import { TableSection } from '../../table/TableSection.tsx';
import { Appendix } from '../../story/Appendix.tsx';

/** @param onWhole called once all is there, by a function that stays the same */
export default function Sections({ onWhole }: { onWhole: () => void }) {
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
      <InTurn onCome={onWhole}>
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
