import { Component, type ReactNode } from 'react';
import { words } from '../../words/words.ts';
import styles from './Boundary.module.css';

interface Props {
  children: ReactNode;
}

/**
 * Where a part of the page fails, that part alone says so and can be shown again. The run is the session's, outside
 * React: it goes on meanwhile.
 */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div className={styles.failed} role="alert">
        <p>{words.shell.failed}</p>
        <button type="button" className="button" onClick={() => this.setState({ failed: false })}>
          {words.shell.showAgain}
        </button>
      </div>
    );
  }
}
