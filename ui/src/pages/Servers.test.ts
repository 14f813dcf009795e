import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";

import { button, draw, fixture } from "../test-draw";
import { t } from "../words";

describe("the servers", () => {
  test("the user names that were tried stand in the form of the servers", async () => {
    await draw("servers-user");
    for (const field of screen.getAllByLabelText(t("servers.user"))) expect(field).toHaveValue("anna");
  });

  test("the servers are sent as typed", async () => {
    const { backend, user } = await draw("servers");
    const [smtp, imap] = screen.getAllByLabelText(t("servers.host"));
    await user.clear(smtp as HTMLElement);
    await user.type(smtp as HTMLElement, "out.example.org");
    await user.type(imap as HTMLElement, ".uk");
    await user.click(screen.getAllByRole("radio", { name: t("security-starttls") })[1] as HTMLElement);
    await user.click(button("servers.primary"));
    expect(backend.events).toEqual([
      {
        submit: {
          form: "servers",
          smtp: { host: "out.example.org", port: "465", security: "tls", user: "anna@mail.example" },
          imap: { host: "imap.mail.example.uk", port: "993", security: "starttls", user: "anna@mail.example" },
        },
      },
    ]);
  });

  test("who hears the whole address is told where it matters, and is changed with one press", async () => {
    const { backend, user } = await draw("servers-guess");
    expect(screen.getByText(/autoconfig\.mail\.example/)).toHaveTextContent(/mail\.example/);
    await user.click(button("autoconfig-address.tell"));
    backend.show(fixture("servers-address"));
    expect(await screen.findByRole("button", { name: t("autoconfig-address.keep") })).toBeVisible();
    await user.click(button("autoconfig-address.keep"));
    expect(backend.events).toEqual([
      { act: { kind: "tellAutoconfigAddress" } },
      { act: { kind: "keepAutoconfigAddress" } },
    ]);
  });

  test("a choice that could not be kept is told as such", async () => {
    await draw("servers-address-lost");
    expect(screen.getByText(t("autoconfig-address.not-kept"))).toBeVisible();
  });

  test("somebody else's server for outgoing mail is sent as typed, with its limits beside it", async () => {
    const { backend, user } = await draw("outgoingServer-access");
    expect(screen.getByText(t("outgoingServer.limit-place"))).toBeVisible();
    await user.type(screen.getByLabelText(t("servers.user")), "anna7");
    await user.click(button("outgoingServer.primary"));
    const server = { host: "securesmtp.t-online.de", port: "465", security: "tls", user: "anna7" };
    expect(backend.events).toEqual([{ submit: { form: "outgoingServer", server } }]);
  });
});

describe("the address that signs in for an own domain", () => {
  test("is sent as it was typed, with where it is found beside it", async () => {
    const { backend, user } = await draw("ownAddress");
    const field = screen.getByLabelText(t("ownAddress.label"));
    expect(field).toHaveAccessibleDescription(new RegExp(t("own-address-apple")));
    await user.type(field, "anna.t@icloud.com");
    await user.click(button("ownAddress.primary"));
    expect(backend.events).toEqual([{ submit: { form: "ownAddress", user: "anna.t@icloud.com" } }]);
  });

  test("is told what is wrong with it, and keeps what was typed", async () => {
    await draw("ownAddress-wrong");
    const field = screen.getByLabelText(t("ownAddress.label"));
    expect(field).toBeInvalid();
    expect(field).toHaveValue("anna@gmail.com");
    expect(field).toHaveAccessibleDescription(/@\u2068icloud\.com/);
  });
});

describe("the certificate of a program on this computer", () => {
  test("is sent as the file that was chosen, whatever bytes are in it", async () => {
    const { backend, user } = await draw("certificate");
    const file = new File([new Uint8Array([0x30, 0x82, 0x00, 0xff])], "davmail.cer");
    await user.upload(screen.getByLabelText(t("certificate.file")), file);
    await waitFor(async () => {
      await user.click(button("certificate.primary"));
      expect(backend.events.at(-1)).toEqual({ submit: { form: "certificate", file: "MIIA/w==" } });
    });
  });

  test("is asked for if none was chosen, and what is wrong with a file is tied to the field", async () => {
    const { backend, user } = await draw("certificate");
    await user.click(button("certificate.primary"));
    expect(backend.events).toEqual([{ submit: { form: "certificate", file: "" } }]);
    backend.show(fixture("certificate-problem"));
    const field = screen.getByLabelText(t("certificate.file"));
    await waitFor(() => expect(field).toBeInvalid());
    expect(field).toHaveAccessibleDescription(new RegExp(t("certificate-problem-notACertificate")));
  });

  test("of a file without end only the beginning is read", async () => {
    const { backend, user } = await draw("certificate");
    const file = new File(["x".repeat(1_000_000)], "film.pem");
    await user.upload(screen.getByLabelText(t("certificate.file")), file);
    await waitFor(async () => {
      await user.click(button("certificate.primary"));
      const last = backend.events.at(-1);
      const sent = last && "submit" in last && last.submit.form === "certificate" ? last.submit.file : "";
      expect(atob(sent)).toHaveLength(64 * 1024 + 1);
    });
  });

  test("is shown while it is in use", async () => {
    await draw("appPassword-bridge-chosen");
    expect(screen.getByText(/79:B9:8E:E5:01:3A:8C:47/)).toBeVisible();
    screen.getByRole("heading", { level: 1 });
  });
});
