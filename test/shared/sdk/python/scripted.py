"""A server that answers what a test says, and keeps what it was asked."""
import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


def answer(status, body=None, headers=None):
    def react(handler):
        content = b"" if body is None else json.dumps(body).encode()
        handler.send_response(status)
        for name, value in (headers or {}).items():
            handler.send_header(name, value)
        handler.send_header("content-length", str(len(content)))
        handler.end_headers()
        handler.wfile.write(content)

    return react


def refuse(status, code, headers=None, details=None):
    """The error envelope."""
    error = {"code": code, "message": f"Said {code}.", "details": details or {}, "request_id": "req_1"}
    return answer(status, {"error": {**error, "timestamp": "2036-01-01T00:00:00Z"}}, headers)


def hang_up(handler):
    handler.close_connection = True
    handler.connection.close()


def keep_silent(handler):
    time.sleep(1)
    hang_up(handler)


class Scripted:
    """Reacts in this order; the last reaction stays."""

    def __init__(self, *reactions):
        self.asked = []
        self.reactions = reactions
        scripted = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def handle_one_request(self):
                try:
                    super().handle_one_request()
                except (OSError, ValueError):
                    self.close_connection = True  # the test hung up

            def react(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                nth = len(scripted.asked)
                asked = {"method": self.command, "url": self.path, "body": body, "at": time.monotonic()}
                scripted.asked.append({**asked, "headers": {k.lower(): v for k, v in self.headers.items()}})
                reaction = scripted.reactions[min(nth, len(scripted.reactions) - 1)]
                reaction(self)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = react

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"
        self.thread = threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True)
        self.thread.start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()
