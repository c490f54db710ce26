import { describe, expect, it } from "vitest";
import { innerServer, inwardDoor } from "@/server/front/ask-next";
import { currentRequest } from "@/server/work/request-context";

const context = () => ({ asker: "somebody", found: new Map() });

describe("the inward door", () => {
  it("gives an answer whole, in whatever parts and however slowly it is written", async () => {
    const parts = [49_228, 60, 788, 5_031, 633, 5_063, 557, 3_581, 200_000, 1, 70_000];
    const ask = inwardDoor(innerServer(), async (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html" });
      for (const bytes of parts) {
        if (!response.write("x".repeat(bytes))) await new Promise((resolve) => response.once("drain", resolve));
      }
      response.end("end");
    });
    const { status, body } = await ask({ method: "GET", url: "/", headers: {} }, context());
    expect([status, body.length]).toEqual([200, parts.reduce((sum, bytes) => sum + bytes, 0) + 3]);
  });

  it("hands a body in, and says inside whose request it is", async () => {
    const ask = inwardDoor(innerServer(), async (request, response) => {
      let text = "";
      for await (const chunk of request) text += chunk;
      response.end(`${request.method} ${text} of ${currentRequest()?.asker}`);
    });
    const asked = ask({ method: "POST", url: "/", headers: {}, body: Buffer.from("answers") }, { asker: "192.0.2.1", found: new Map() });
    expect((await asked).body.toString()).toBe("POST answers of 192.0.2.1");
    expect(currentRequest()).toBeUndefined();
  });

  it("fails when the product breaks off", async () => {
    const ask = inwardDoor(innerServer(), (_, response) => response.destroy());
    await expect(ask({ method: "GET", url: "/", headers: {} }, context())).rejects.toThrow();
  });
});
