import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forFacebook } from '../../../utils/drafts/variants/facebook.ts';
import { forInstagram } from '../../../utils/drafts/variants/instagram.ts';
import { greets } from '../../../utils/drafts/variants/openings.ts';
import { prepareFor } from '../../../utils/drafts/variants/prepare.ts';
import {
  linksOf,
  once,
  sentencesOf,
  tokensOf,
  withoutClosingTags,
} from '../../../utils/drafts/variants/source.ts';
import { targets } from '../../../utils/drafts/variants/target.ts';
import { forYouTube } from '../../../utils/drafts/variants/youtube.ts';
import { communityFold, forYouTubePost } from '../../../utils/drafts/variants/youtube-post.ts';
import { anyText, missing } from './any-text.ts';

const textOf = (fields: { text: string }[]) => fields.map(({ text }) => text).join('\n');
const tags = (text: string) => tokensOf(text, 'hashtag').map((token) => token.text);

describe('for Instagram', () => {
  const caption = (text: string) => textOf(forInstagram(text));

  it.each([
    ['Daftar di https://a.go.id/x.', 'Daftar lewat tautan di bio.'],
    ['Daftar lewat a.go.id/x ya', 'Daftar lewat tautan di bio ya'],
    ['Info: https://a.go.id', 'Info: tautan di bio'],
    ['Datang ya.\nhttps://a.go.id', 'Datang ya.\nTautan di bio.'],
    ['Semua gratis #TirtaSehat besok. #Satu', 'Semua gratis TirtaSehat besok.\n\n#Satu #TirtaSehat'],
    ['Halo, Sobat Sehat! Imunisasi besok. Datang ya.', 'Imunisasi besok.\n\nHalo, Sobat Sehat! Datang ya.'],
    ['Halo, Sobat Sehat!', 'Halo, Sobat Sehat!'],
    ['Isi.\n\n#A1 #B1 #C1 #D1 #E1 #F1', 'Isi.\n\n#A1 #B1 #C1 #D1 #E1'],
  ])('%j', (text, expected) => expect(caption(text)).toBe(expected));

  it('the first 125 characters are those of the first sentence that says something', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = caption(text);
        const says = sentencesOf(out).find((sentence) => sentence.trim() !== '') ?? '';
        const all = sentencesOf(withoutClosingTags(text).body).filter((sentence) => sentence.trim() !== '');
        if (all.some((sentence) => !greets(sentence))) expect(greets(says)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('no link stays, five tags at most and all at the end, no word is lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = caption(text);
        const { body } = withoutClosingTags(text);
        const links = tokensOf(body, 'url');
        expect(tags(out).length).toBeLessThanOrEqual(5);
        expect(tags(withoutClosingTags(out).body)).toEqual([]);
        for (const link of linksOf(body)) if (link.startsWith('http')) expect(out).not.toContain(link);
        const words = links
          .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), body)
          .replace(/\b(?:di|ke|pada|melalui|lewat|via|at|on)\s+/giu, '')
          .replace(/#/gu, '');
        expect(missing(words, out)).toBe('');
      }),
      { numRuns: 400 },
    );
  });
});

describe('for Facebook', () => {
  const post = (text: string) => textOf(forFacebook(text));

  it.each([
    ['Posyandu lansia buka.', 'Bagaimana pengalaman Anda? Ceritakan di komentar.'],
    ['Ayo datang ke posyandu.', 'Siapa yang akan Anda ajak? Ceritakan di komentar.'],
    ['Waspada demam berdarah.', 'Apa yang sudah Anda lakukan di rumah? Ceritakan di komentar.'],
    [
      'The office is open for you and your family.',
      'What has been your experience? Tell us in the comments.',
    ],
  ])('%s asks: %s', (text, question) => expect(post(text)).toBe(`${text}\n\n${question}`));

  it('asks nothing where the text asks already', () =>
    expect(post('Posyandu buka. Anda datang?')).toBe('Posyandu buka. Anda datang?'));

  it('three tags close it', () =>
    expect(post('Anda datang? #A1 #B1 #C1 #D1')).toBe('Anda datang?\n\n#A1 #B1 #C1'));

  it('long paragraphs are cut, lists are not', () => {
    expect(post('Satu. Dua. Tiga. Empat. Lima?\n\n- a\n- b\n- c\n- d\n\nSelesai?')).toBe(
      'Satu. Dua. Tiga.\n\nEmpat. Lima?\n\n- a\n- b\n- c\n- d\n\nSelesai?',
    );
  });

  it('nothing is lost, three closing tags at most, a question at the end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = post(text);
        const { body, tags: closing } = withoutClosingTags(text);
        expect(missing(body + closing.slice(0, 3).join(''), out)).toBe('');
        if (body.trim() !== '') expect(withoutClosingTags(out).body).toContain('?');
      }),
      { numRuns: 400 },
    );
  });
});

describe('for YouTube', () => {
  const video = (text: string) => {
    const [title, description] = forYouTube(text);
    return { title: title?.text ?? '', description: description?.text ?? '' };
  };

  it.each([
    [
      'Halo, Sobat Sehat! Cara daftar antrean puskesmas lewat situs resmi.',
      'Cara daftar antrean puskesmas lewat situs resmi',
    ],
    ['Yuk, cara daftar antrean!', 'Cara daftar antrean'],
    ['Pekan Imunisasi: jadwal dan lokasi posyandu', 'Jadwal dan lokasi posyandu: Pekan Imunisasi'],
    ['🎉 Posyandu #TirtaSehat buka https://a.go.id', 'Posyandu TirtaSehat buka'],
  ])('%s is called %s', (text, title) => expect(video(text).title).toBe(title));

  it('the second line leads to the page', () => {
    const { description } = video('Antrean kini daring. Bawa KTP. Daftar di https://a.go.id/x. Gratis.');
    expect(description).toBe('Antrean kini daring.\nDaftar di https://a.go.id/x.\n\nBawa KTP. Gratis.');
  });

  it('times become chapters; opening hours do not', () => {
    expect(video('Langkahnya:\n00.00 Buka situs\n00.45 Pilih\n01.10 Selesai').description).toBe(
      'Langkahnya:\n\n00:00 Buka situs\n00:45 Pilih\n01:10 Selesai',
    );
    const hours = 'Buka:\n08.00 Senin\n09.00 Rabu\n10.00 Jumat';
    expect(video(hours).description).toContain('08.00 Senin');
  });

  it('the title fits, nothing is lost, the link is in the first two lines', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { title, description } = video(text);
        const { body, tags: closing } = withoutClosingTags(text);
        expect(title.length).toBeLessThanOrEqual(70);
        const clocks = (words: string) => words.replace(/(\d)[.:](?=\d\d)/gu, '$1');
        expect(missing(clocks(body + closing.slice(0, 3).join('')), clocks(description))).toBe('');
        const [link] = linksOf(body);
        if (link) expect(description.split('\n').slice(0, 2).join('\n')).toContain(link);
      }),
      { numRuns: 400 },
    );
  });
});

describe('for the community on YouTube', () => {
  const post = (text: string) => textOf(forYouTubePost(text));

  it.each([
    [
      'Halo, Sobat! Posyandu lansia buka.',
      'Posyandu lansia buka.\n\nHalo, Sobat!\n\nBagaimana pengalaman Anda? Ceritakan di komentar.',
    ],
    [
      'Antrean kini daring. Bawa KTP. Daftar di https://a.go.id/x. Sudah coba?',
      'Antrean kini daring.\nhttps://a.go.id/x\n\nBawa KTP. Daftar di https://a.go.id/x. Sudah coba?',
    ],
    ['Sudah coba? #A1 #B1 #C1 #D1', 'Sudah coba?\n\n#A1 #B1 #C1'],
    ['', ''],
  ])('%j', (text, expected) => expect(post(text)).toBe(expected));

  it('nothing is lost, a question is asked, the link is right behind the first sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const out = post(text);
        const { body, tags: closing } = withoutClosingTags(text);
        expect(missing(body + closing.slice(0, 3).join(''), out)).toBe('');
        if (body.trim() !== '') expect(withoutClosingTags(out).body).toContain('?');
        const [link] = linksOf(body);
        const lead = out.split('\n\n')[0] ?? '';
        if (link && lead.length <= communityFold)
          expect(out.slice(0, communityFold + link.length)).toContain(link);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a variant', () => {
  const source = {
    fields: [{ field: 'text' as const, text: 'Posyandu buka.' }],
    mediaNotes: 'Foto posyandu',
  };
  it('belongs into the composer of its platform, and takes the notes along', () =>
    expect(prepareFor('youtube', source)).toMatchObject({
      platform: 'youtube',
      surface: 'studio-upload',
      kind: 'video',
      status: 'draft',
      mediaNotes: 'Foto posyandu',
      fields: [{ field: 'title' }, { field: 'description' }],
    }));
  it('a community post is one of its own', () =>
    expect(prepareFor('youtube-post', source)).toMatchObject({
      platform: 'youtube',
      surface: 'youtube-community',
      kind: 'post',
      fields: [{ field: 'text' }],
    }));
  it('is never the source copied', () => {
    const long = 'Halo, Sobat! Ayo daftar di https://a.go.id/x. #Satu #Dua #Tiga #Empat #Lima #Enam';
    const made = targets.map((target) =>
      textOf(prepareFor(target, { ...source, fields: [{ field: 'text', text: long }] }).fields),
    );
    expect(once([...made, long])).toHaveLength(6);
  });
});
