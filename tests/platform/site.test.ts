import { expect, test } from 'vitest';
import { findAddress, findSite, localFilesSite, siteOf } from '../../platform/site';

test.each([
  { address: 'https://www.example.org/page?a=b', site: 'www.example.org' },
  { address: 'http://example.org:8080/', site: 'example.org' },
  { address: 'https://EXAMPLE.org', site: 'example.org' },
  { address: 'http://localhost/', site: 'localhost' },
  { address: 'file:///home/page.html', site: localFilesSite },
  { address: 'about:blank', site: null },
  { address: 'chrome://settings/', site: null },
  { address: 'moz-extension://0123/popup.html', site: null },
  { address: 'data:text/html,hip', site: null },
])('$address is $site', ({ address, site }) => {
  expect(findSite(new URL(address))).toBe(site);
});

test.each([
  { address: 'https://www.example.org/page?a=b#c', is: 'www.example.org/page' },
  { address: 'http://example.org:8080', is: 'example.org/' },
  { address: 'file:///home/page.html', is: localFilesSite },
  { address: 'about:blank', is: null },
])('as site rules see it, $address is $is', ({ address, is }) => {
  expect(findAddress(new URL(address))).toBe(is);
  expect(is && siteOf(is)).toBe(findSite(new URL(address)));
});
