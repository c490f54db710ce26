import type { IncomingMessage } from "node:http";
import ipaddr from "ipaddr.js";
import proxyaddr from "proxy-addr";

/** Bytes of an IPv6 address that name a network; whoever has one address has all of the network's. */
const NETWORK_BYTES = 8;

/**
 * Says who is asking, for turns and limits: an IPv4 address or an IPv6 network of 64 bits. It is forgotten after the request and never
 * logged.
 *
 * @param trusted addresses and networks of the proxies in front: only their `X-Forwarded-For` is believed
 */
export function askers(trusted: readonly string[]): {
  askerOf: (request: IncomingMessage) => string;
  isTrusted: (address: string) => boolean;
} {
  const trust = proxyaddr.compile([...trusted]);
  return {
    askerOf: (request) => networkOf(proxyaddr(request, trust)) ?? networkOf(request.socket.remoteAddress) ?? "",
    isTrusted: (address) => trust(address, 0),
  };
}

/** Undefined for anything but an address. */
export function networkOf(address: string | undefined): string | undefined {
  if (address === undefined || !ipaddr.isValid(address)) return undefined;
  const read = ipaddr.process(address);
  return read.kind() === "ipv4" ? read.toString() : read.toByteArray().slice(0, NETWORK_BYTES).join(".");
}
