"""Every endpoint of the contract is in both clients. ENDPOINTS names them: the contract's own list, as JSON."""
import asyncio
import inspect
import json
import os
import unittest

import jobhive
from scripted import Scripted, answer

with open(os.environ["ENDPOINTS"], encoding="utf-8") as file:
    ENDPOINTS = json.load(file)
EMPTY_PAGE = {"count": 0, "next": None, "previous": None, "results": []}


def inputs(method):
    """A value for each thing that has to be given: ids by place, the rest by name."""
    ids, named = [], {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind is parameter.KEYWORD_ONLY:
            if parameter.default is parameter.empty:
                named[name] = "x"
        else:
            ids.append(b"file" if name == "file" else 7)
    return ids, named


class Reach(unittest.TestCase):
    def check(self, endpoint, asked):
        path = endpoint["path"]
        for name in endpoint["params"]:
            path = path.replace("{" + name + "}", "7")
        self.assertEqual(asked["method"], endpoint["http"])
        self.assertEqual(asked["url"].split("?")[0], f"/api/v1{path}")
        self.assertEqual(asked["headers"].get("authorization"), None if endpoint["public"] else "Bearer key")
        if endpoint["upload"]:
            self.assertEqual(asked["headers"]["content-type"].split("; boundary=")[0], endpoint["upload"])

    def setUp(self):
        self.server = Scripted(answer(204))
        self.addCleanup(self.server.close)

    def prepare(self, endpoint, client):
        """The method of an endpoint, with something for each of its inputs; the server answers in kind."""
        has_body = endpoint["page"] or endpoint["file"]
        self.server.reactions = [answer(200, EMPTY_PAGE) if has_body else answer(204)]
        method = getattr(getattr(client, endpoint["resource"]), endpoint["method"])
        return (method, *inputs(method))

    def test_client(self):
        with jobhive.Client(api_key="key", base_url=self.server.url) as client:
            for endpoint in ENDPOINTS:
                with self.subTest(endpoint["name"]):
                    method, ids, named = self.prepare(endpoint, client)
                    result = method(*ids, **named)
                    if endpoint["page"]:
                        self.assertEqual(result.page().results, [])
                    self.check(endpoint, self.server.asked[-1])

    def test_async_client(self):
        async def work():
            async with jobhive.AsyncClient(api_key="key", base_url=self.server.url) as client:
                for endpoint in ENDPOINTS:
                    with self.subTest(endpoint["name"]):
                        method, ids, named = self.prepare(endpoint, client)
                        result = method(*ids, **named)
                        if endpoint["page"]:
                            self.assertEqual((await result.page()).results, [])
                        else:
                            await result
                        self.check(endpoint, self.server.asked[-1])

        asyncio.run(work())


if __name__ == "__main__":
    unittest.main()
