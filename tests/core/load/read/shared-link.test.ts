import { describe, expect, it } from 'vitest';
import {
  barredProblem,
  isBarred,
  sharedFile,
  titleOf,
} from '../../../../src/core/load/read/shared-link.ts';

const GOOGLE = 'https://docs.google.com/spreadsheets';
const CLOUD = 'https://cloud.example.org';

describe('a link as people share it', () => {
  it.each([
    [`${GOOGLE}/d/1aB_c-9/edit?usp=sharing#gid=42`, `${GOOGLE}/d/1aB_c-9/export?gid=42&format=csv`],
    [`${GOOGLE}/d/1aB_c-9/edit?gid=7#gid=7`, `${GOOGLE}/d/1aB_c-9/export?gid=7&format=csv`],
    [`${GOOGLE}/u/1/d/1aB_c-9/edit`, `${GOOGLE}/d/1aB_c-9/export?format=csv`],
    [`${GOOGLE}/d/1aB_c-9`, `${GOOGLE}/d/1aB_c-9/export?format=csv`],
    [`${GOOGLE}/d/e/2PACX-1v/pubhtml`, `${GOOGLE}/d/e/2PACX-1v/pub?output=csv`],
    [
      `${GOOGLE}/d/e/2PACX-1v/pubhtml?gid=3&single=true`,
      `${GOOGLE}/d/e/2PACX-1v/pub?gid=3&single=true&output=csv`,
    ],
    [
      `${GOOGLE}/d/1aB_c-9/gviz/tq?tqx=out:csv&sheet=Talks`,
      `${GOOGLE}/d/1aB_c-9/gviz/tq?tqx=out%3Acsv&sheet=Talks`,
    ],
  ])('of Google Sheets leads to the sheet as CSV: %s', (link, url) => {
    expect(sharedFile(link)).toEqual({ service: 'google', url });
  });

  it.each([
    [`${CLOUD}/s/AbCdEf123456789`, `${CLOUD}/s/AbCdEf123456789/download`],
    [`${CLOUD}/index.php/s/AbCdEf123456789/`, `${CLOUD}/index.php/s/AbCdEf123456789/download`],
    [
      `${CLOUD}/nextcloud/s/AbCdEf123456789?path=%2F&files=talks.csv`,
      `${CLOUD}/nextcloud/s/AbCdEf123456789/download?path=%2F&files=talks.csv`,
    ],
    [
      `${CLOUD}/s/AbCdEf123456789/download/talks.csv`,
      `${CLOUD}/s/AbCdEf123456789/download/talks.csv`,
    ],
  ])('of Nextcloud leads to what is loaded down: %s', (link, url) => {
    expect(sharedFile(link)).toEqual({ service: 'nextcloud', url });
  });

  it.each([
    [
      'https://1drv.ms/x/s!AbC',
      'https://api.onedrive.com/v1.0/shares/u!aHR0cHM6Ly8xZHJ2Lm1zL3gvcyFBYkM/driveItem/content',
    ],
    [
      'https://onedrive.live.com/embed?resid=1A%212&authkey=xyz',
      'https://onedrive.live.com/download?resid=1A%212&authkey=xyz',
    ],
    [
      'https://ministry.sharepoint.com/:x:/s/visits/EabC?e=4Xy',
      'https://ministry.sharepoint.com/:x:/s/visits/EabC?e=4Xy&download=1',
    ],
  ])('of Excel online leads to the workbook: %s', (link, url) => {
    expect(sharedFile(link)).toEqual({ service: 'microsoft', url });
  });

  it('of Dropbox and GitHub leads to where the file itself is', () => {
    expect(sharedFile('https://www.dropbox.com/scl/fi/a1/talks.csv?rlkey=k&dl=0')?.url).toBe(
      'https://dl.dropboxusercontent.com/scl/fi/a1/talks.csv?rlkey=k',
    );
    expect(sharedFile('https://github.com/some/data/blob/main/csv/talks.csv')?.url).toBe(
      'https://raw.githubusercontent.com/some/data/main/csv/talks.csv',
    );
  });

  it.each([
    'https://example.org/talks.csv',
    'https://example.org/s/short',
    'https://docs.google.com/document/d/1aB/edit',
    'https://github.com/some/data',
    'not an address',
  ])('of nobody known stays as it is: %s', (link) => {
    expect(sharedFile(link)).toBeUndefined();
  });
});

describe('what a service answers', () => {
  const google = { service: 'google', url: `${GOOGLE}/d/1/export?format=csv` } as const;

  it('is barred where it is a page to sign in at, or refused', () => {
    const page = new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(isBarred(page)).toBe(true);
    expect(isBarred(new Response('', { status: 403 }))).toBe(true);
    expect(isBarred(new Response('', { headers: { 'content-type': 'text/csv' } }))).toBe(false);
  });

  it('calls the file by the name that the answer gives it, else by its own, else by the service', () => {
    const headers = new Headers({
      'content-disposition': `attachment; filename="x.csv"; filename*=UTF-8''Visits%20%E2%80%94%202025.csv`,
    });
    expect(titleOf(google, headers)).toBe('Visits — 2025');
    expect(titleOf(google)).toBe('Google Sheets');
    const github = { service: 'github', url: 'https://raw.githubusercontent.com/a/b/c/talks.csv' };
    expect(titleOf({ ...github, service: 'github' })).toBe('talks');
  });

  it('is told with what to do about it', () => {
    const url = `${GOOGLE}/d/1/edit`;
    expect(barredProblem(url, google)).toMatchObject({
      code: 'read.shared-google',
      params: { url },
    });
    const own = { service: 'nextcloud', url: `${CLOUD}/s/AbCdEf123456789/download` } as const;
    expect(barredProblem(url, own)).toMatchObject({
      code: 'read.shared',
      params: { url, service: 'Nextcloud' },
    });
  });
});
