import { useEffect, useState } from 'preact/hooks';
import type { ReadingLook } from '../../components/glossary/ReadingControls';
import { readingTextSizeSetting, readingWidthSetting } from '../../platform/reading-settings';

/** How the reader wants texts to be shown, as stored. */
export async function readReadingLook(): Promise<ReadingLook> {
  const [width, textSize] = await Promise.all([readingWidthSetting.get(), readingTextSizeSetting.get()]);
  return { width, textSize };
}

/** How texts are shown, following the settings and put on the page; and what changes it. */
export function useReadingLook(initial: ReadingLook): [ReadingLook, (look: ReadingLook) => void] {
  const [look, setLook] = useState(initial);
  useEffect(() => {
    const stops = [
      readingWidthSetting.watch((width) => setLook((now) => ({ ...now, width }))),
      readingTextSizeSetting.watch((textSize) => setLook((now) => ({ ...now, textSize }))),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  showReadingLook(look);
  const change = (next: ReadingLook): void => {
    // Shown at once; where it cannot be stored, the page goes back to what is.
    setLook(next);
    const stored = [
      ...(next.width === look.width ? [] : [readingWidthSetting.set(next.width)]),
      ...(next.textSize === look.textSize ? [] : [readingTextSizeSetting.set(next.textSize)]),
    ];
    Promise.all(stored).catch(async () => setLook(await readReadingLook()));
  };
  return [look, change];
}

function showReadingLook({ width, textSize }: ReadingLook): void {
  const { dataset, style } = document.documentElement;
  dataset.readingWidth = width;
  style.setProperty('--text', `${textSize}px`);
}
