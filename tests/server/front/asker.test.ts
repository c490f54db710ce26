import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { askers, networkOf } from "@/server/front/asker";

const request = (remoteAddress: string, forwarded?: string) =>
  ({
    socket: { remoteAddress },
    connection: { remoteAddress },
    headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  }) as unknown as IncomingMessage;

describe("who asks", () => {
  it("is the other end of the connection, whatever it says", () => {
    const { askerOf } = askers([]);
    expect(askerOf(request("192.0.2.1", "198.51.100.9"))).toBe("192.0.2.1");
  });

  it("is whom a proxy names that the operator trusts, and the one before it that nobody trusts", () => {
    const { askerOf } = askers(["127.0.0.1", "10.0.0.0/8"]);
    expect(askerOf(request("127.0.0.1", "198.51.100.9"))).toBe("198.51.100.9");
    expect(askerOf(request("127.0.0.1", "198.51.100.9, 10.1.2.3"))).toBe("198.51.100.9");
    expect(askerOf(request("127.0.0.1", "203.0.113.1, 198.51.100.9"))).toBe("198.51.100.9");
    expect(askerOf(request("192.0.2.1", "198.51.100.9"))).toBe("192.0.2.1");
    expect(askerOf(request("127.0.0.1"))).toBe("127.0.0.1");
  });

  it("is the proxy where that names no address", () => {
    const { askerOf } = askers(["127.0.0.1"]);
    expect(askerOf(request("127.0.0.1", "nonsense<script>"))).toBe("127.0.0.1");
  });

  it("is a whole network of IPv6, and one host of IPv4 however it is written", () => {
    expect(networkOf("2001:db8:1:2::1")).toBe(networkOf("2001:db8:1:2:ffff::9"));
    expect(networkOf("2001:db8:1:3::1")).not.toBe(networkOf("2001:db8:1:2::1"));
    expect(networkOf("::ffff:192.0.2.1")).toBe("192.0.2.1");
    expect(networkOf(undefined)).toBeUndefined();
  });
});
