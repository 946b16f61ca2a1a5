"""A mail server on loopback that keeps what it is given, and misbehaves where it is asked to.

sink.py FOLDER CERTIFICATE KEY [--plain]

It writes its port to FOLDER/port, and each message it takes to FOLDER/N.json. What the name before
the @ of a recipient begins with decides what happens:
  refused  550 for that recipient
  later    451 the first time
  dropped  the connection is closed amid the first message
  slow     the message is kept, and the answer comes a second later
"""

import asyncio
import json
import pathlib
import ssl
import sys
from email import message_from_bytes, policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.tried = set()

    def first(self, address):
        is_first = address not in self.tried
        self.tried.add(address)
        return is_first

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused"):
            return "550 no such mailbox"
        if address.startswith("later") and self.first(address):
            return "451 try again later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        to = envelope.rcpt_tos[0]
        if to.startswith("dropped") and self.first(to):
            server.transport.abort()
            return "421 gone"
        self.keep(session, envelope)
        if to.startswith("slow"):
            await asyncio.sleep(1)
        return "250 taken"

    def keep(self, session, envelope):
        message = message_from_bytes(envelope.content, policy=policy.default)
        parts = [part for part in message.walk() if not part.is_multipart()]
        kept = {
            "sender": envelope.mail_from,
            "to": envelope.rcpt_tos[0],
            "secret": session.ssl is not None,
            "user": session.auth_data,
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "names": [name.lower() for name in message.keys()],
            "defects": [str(d) for part in message.walk() for d in part.defects]
            + [str(d) for value in message.values() for d in value.defects],
            "longest": max(len(line) for line in envelope.content.split(b"\r\n")),
            "parts": {part.get_content_type(): part.get_content() for part in parts},
            "method": next((p.get_param("method") for p in parts if p.get_param("method")), None),
        }
        number = len(list(self.folder.glob("*.json"))) + 1
        half = self.folder / f"{number}.half"
        half.write_text(json.dumps(kept))
        half.rename(self.folder / f"{number}.json")


class Plain(SMTP):
    pass


def authenticate(server, session, envelope, mechanism, data):
    right = data.login == b"samklang" and data.password == b"hemligt"
    return AuthResult(success=right, handled=False, auth_data=data.login.decode() if right else None)


def main():
    folder = pathlib.Path(sys.argv[1])
    keeper = Keeper(folder)
    if "--plain" in sys.argv:
        controller = Controller(keeper, hostname="127.0.0.1", port=0)
    else:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(sys.argv[2], sys.argv[3])
        controller = Controller(
            keeper, hostname="127.0.0.1", port=0, tls_context=context, require_starttls=True,
            authenticator=authenticate, auth_required=True, auth_require_tls=True,
        )
    loop = controller.loop
    asyncio.set_event_loop(loop)
    server = loop.run_until_complete(
        loop.create_server(controller._factory_invoker, "127.0.0.1", 0)
    )
    half = folder / "port.half"
    half.write_text(str(server.sockets[0].getsockname()[1]))
    half.rename(folder / "port")
    loop.run_forever()


main()
