/**
 * Whether the browser would still take so many bytes, found out by handing them over and taking them back: what it says of its
 * room by itself is the same figure for everybody (Chromium: what is used and 10 GB more), however full the disk is.
 */
const name = 'saring-room';

/** True when there is room. Anything but a refusal for want of room counts as room: it is not what was asked. */
export async function hasRoomFor(bytes: number): Promise<boolean> {
  const open = indexedDB.open(name, 1);
  open.onupgradeneeded = () => open.result.createObjectStore('room');
  const db = await new Promise<IDBDatabase | null>((done) => {
    open.onsuccess = () => done(open.result);
    open.onerror = () => done(null);
  });
  // A disk without room for an empty database has none for anything.
  if (!db) return open.error?.name !== 'QuotaExceededError';
  const answer = await new Promise<boolean>((done) => {
    const write = db.transaction('room', 'readwrite');
    write.objectStore('room').put(noise(bytes), 0);
    write.oncomplete = () => done(true);
    write.onabort = () => done(write.error?.name !== 'QuotaExceededError');
  });
  db.close();
  await new Promise<void>((done) => {
    const gone = indexedDB.deleteDatabase(name);
    gone.onsuccess = () => done();
    gone.onerror = () => done();
  });
  return answer;
}

/** What cannot be compressed; the browser's own generator gives this much at a time. */
function noise(bytes: number): Uint8Array {
  const most = 65_536;
  const all = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += most)
    crypto.getRandomValues(all.subarray(at, Math.min(bytes, at + most)));
  return all;
}
