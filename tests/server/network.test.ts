import { expect, test } from 'vitest';
import { networkAddresses, setupAddress } from '../../src/server/network.ts';

const HERE = 'http://localhost:8080/';
const at = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') =>
  ({ address, internal, family, netmask: '', mac: '', cidr: null, scopeid: 0 }) as never;

test('others reach this computer by the addresses that are not its own alone', () => {
  const interfaces = {
    lo: [at('127.0.0.1', true)],
    wlan0: [at('192.168.1.5'), at('fe80::1', false, 'IPv6')],
  };
  expect(networkAddresses(interfaces, '8080')).toEqual(['http://192.168.1.5:8080/']);
});

test('a team is set up where phones come too, and here where that is not known', () => {
  const [one, other] = ['http://192.168.1.5:8080/', 'http://172.17.0.1:8080/'];
  expect(setupAddress(HERE, [one])).toBe(one);
  expect(setupAddress(HERE, [])).toBe(HERE);
  expect(setupAddress(HERE, [one, other])).toBe(HERE);
});
