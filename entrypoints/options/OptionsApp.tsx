import { useEffect, useState } from 'preact/hooks';
import { OptionsForm } from '../../components/OptionsForm';
import { disabledSites, type Painter, painterSetting, setSiteEnabled } from '../../platform/settings';

/** The options form, connected to the settings. */
export function OptionsApp() {
  const [painter, setPainter] = useState<Painter | null>(null);
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    void painterSetting.get().then(setPainter);
    void disabledSites.get().then(setSites);
    const stops = [painterSetting.watch(setPainter), disabledSites.watch(setSites)];
    return () => stops.forEach((stop) => void stop());
  }, []);
  if (!painter) return null;
  return (
    <OptionsForm
      painter={painter}
      disabledSites={sites}
      onPainterChange={(choice) => void painterSetting.set(choice)}
      onEnableSite={(site) => void setSiteEnabled(site, true)}
    />
  );
}
