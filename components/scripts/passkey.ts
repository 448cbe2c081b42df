/** Forms that a passkey answers: hidden until this shows them, sent with what the device has signed. */
import { readWords } from "./read_words.ts";

const { failed } = readWords();

const text = (buffer: ArrayBuffer | null | undefined) =>
  buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "")
    : undefined;

const bytes = (text: string) =>
  Uint8Array.from(
    atob(text.replace(/-/g, "+").replace(/_/g, "/")),
    (one) => one.charCodeAt(0),
  );

type Named = { id: string };

/** What the server asks, bytes made of its texts. */
// deno-lint-ignore no-explicit-any
function read(asked: any) {
  asked.challenge = bytes(asked.challenge);
  if (asked.user) asked.user.id = bytes(asked.user.id);
  const known: Named[] = asked.excludeCredentials || [];
  asked.excludeCredentials = known.map((one) => ({
    type: "public-key",
    id: bytes(one.id),
  }));
  return asked;
}

/** What the device answers, texts made of its bytes. */
function write(credential: PublicKeyCredential): string {
  const { id, type, rawId } = credential;
  const said = credential.response as
    & AuthenticatorAttestationResponse
    & AuthenticatorAssertionResponse;
  return JSON.stringify({
    id,
    type,
    rawId: text(rawId),
    response: {
      clientDataJSON: text(said.clientDataJSON),
      attestationObject: text(said.attestationObject),
      authenticatorData: text(said.authenticatorData),
      signature: text(said.signature),
      userHandle: text(said.userHandle),
    },
  });
}

async function answer(form: HTMLFormElement) {
  const { challenge = "", passkey } = form.dataset;
  const asked = await fetch(challenge, { method: "POST" });
  if (!asked.ok) throw asked;
  const publicKey = read(await asked.json());
  const { credentials } = navigator;
  const credential =
    await (passkey === "create"
      ? credentials.create({ publicKey })
      : credentials.get({ publicKey }));
  const field = form.elements.namedItem("reponse") as HTMLInputElement;
  field.value = write(credential as PublicKeyCredential);
  form.submit();
}

function start(form: HTMLFormElement) {
  const line = document.createElement("p");
  line.className = "error";
  line.setAttribute("role", "alert");
  form.append(line);
  form.hidden = false;
  const without = document.getElementById("sans-cle");
  if (without) without.remove();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    line.textContent = "";
    answer(form).catch(() => line.textContent = failed || "");
  });
}

// Not there in old browsers, nor on a page that came over plain http.
if (self.PublicKeyCredential) {
  document.querySelectorAll<HTMLFormElement>("[data-passkey]").forEach(start);
}
