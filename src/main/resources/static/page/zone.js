// The browser's time zone, told with the first message of a visit: then nobody is asked for it.

const KEY = 'trust-coach-zone';

/** What goes along with a message: the zone, unless it was told before. */
export function zoneToTell() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || zone === sessionStorage.getItem(KEY)) return {};
  sessionStorage.setItem(KEY, zone);
  return { zone };
}

/** The server has forgotten everything. */
export function tellZoneAgain() {
  sessionStorage.removeItem(KEY);
}
