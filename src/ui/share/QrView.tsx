import { Maximize } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { lateWords } from '../../words/lateWords.ts';
import { QrCode } from './QrCode.tsx';
import styles from './QrView.module.css';

/** The link as a QR code; pressed, it fills the window: large enough for a lecture room. */
export function QrView({ link }: { link: string }) {
  const { qr } = lateWords.share;
  return (
    <Dialog.Root>
      <Dialog.Trigger className={styles.small} aria-label={qr.enlarge} title={qr.enlarge}>
        <QrCode text={link} name={qr.name} />
        <span className={styles.mark} aria-hidden>
          <Maximize size="1rem" />
        </span>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Content className={styles.large} aria-describedby={undefined}>
          <Dialog.Title className="spoken">{qr.name}</Dialog.Title>
          <div className={styles.code}>
            <QrCode text={link} name={qr.name} />
          </div>
          <p className={styles.address}>{link}</p>
          <Dialog.Close className="button">{qr.close}</Dialog.Close>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
