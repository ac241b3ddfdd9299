import { expect, test, vi } from 'vitest';
import { connect } from '../../utils/panel/connection.ts';
import { createPanelStore } from '../../utils/panel/store.ts';

/** A panel on one end of a line, and the companion's end. */
function talking() {
  const store = createPanelStore({ unfinished: { id: 'd1', at: 0, line: 'Pelayanan buka.' } });
  const stop = new AbortController();
  const connection = connect(store, stop.signal);
  const line = new MessageChannel();
  connection.use(line.port1);
  const tell = (about: string) => line.port2.postMessage({ say: 'notice', notice: { about } });
  const composer = {
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: null,
    fields: [],
    confidence: 'full',
  };
  const news = (empty: boolean) =>
    line.port2.postMessage({ say: 'news', news: { composer: { ...composer, empty } } });
  return { store, connection, tell, news };
}

const insert = { id: 'd2', revision: 1, platform: 'x', account: null, fields: [] };

test('a box that was written into meanwhile: the draft that it refused is asked about', async () => {
  const { store, connection, tell } = talking();
  connection.ask({ ask: 'goOn', how: 'empty' });
  tell('not-empty');
  await vi.waitFor(() => expect(store.getState().asksHow).toBe('unfinished'));
  connection.ask({ ask: 'insert', ...insert, how: 'empty' });
  tell('not-empty');
  await vi.waitFor(() => expect(store.getState().asksHow).toBe('d2'));
  expect(store.getState().notice).toBe(null);
});

test('whoever did not ask, or was told otherwise, is not asked', async () => {
  const { store, connection, tell } = talking();
  tell('not-empty');
  await vi.waitFor(() => expect(store.getState().notice).toEqual({ about: 'not-empty' }));
  connection.ask({ ask: 'goOn', how: 'empty' });
  tell('no-focus');
  await vi.waitFor(() => expect(store.getState().notice).toEqual({ about: 'no-focus' }));
  tell('not-empty');
  await vi.waitFor(() => expect(store.getState().notice).toEqual({ about: 'not-empty' }));
  connection.ask({ ask: 'insert', ...insert, how: 'append' });
  tell('inserted');
  await vi.waitFor(() => expect(store.getState().notice).toEqual({ about: 'inserted' }));
  expect(store.getState().asksHow).toBe(null);
});

test('a box that was emptied meanwhile is asked about no more', async () => {
  const { store, connection, tell, news } = talking();
  connection.ask({ ask: 'goOn', how: 'empty' });
  tell('not-empty');
  await vi.waitFor(() => expect(store.getState().asksHow).toBe('unfinished'));
  news(false);
  await vi.waitFor(() => expect(store.getState().composer?.empty).toBe(false));
  expect(store.getState().asksHow).toBe('unfinished');
  news(true);
  await vi.waitFor(() => expect(store.getState().asksHow).toBe(null));
});
