"""Tries again what may be tried again, and nothing else, against a server that fails on purpose."""
import asyncio
import json
import os
import tempfile
import unittest

import jobhive
from jobhive import _retry, models
from jobhive._transport import Call
from scripted import Scripted, answer, hang_up, keep_silent, refuse

TOKENS = {"access": "a", "refresh": "r"}


def job():
    company = {"id": 1, "company_name": "TechCorp Inc.", "industry": ""}
    return {"id": 7, "title": "Welder", "company": company, "skills": []}


class Retry(unittest.TestCase):
    def against(self, *reactions):
        server = Scripted(*reactions)
        self.addCleanup(server.close)
        client = jobhive.Client(api_key="key", base_url=server.url)
        self.addCleanup(client.close)
        return client, server.asked

    def test_what_fails_for_a_moment_is_made_again(self):
        failures = {
            "the server hangs up": hang_up,
            "500": refuse(500, "INTERNAL_ERROR"),
            "503": refuse(503, "SERVICE_UNAVAILABLE"),
            "a proxy answers in HTML": answer(502, "<html>"),
            "its first try is still at work": refuse(409, "INVALID_STATE", {"retry-after": "0"}),
            "429": refuse(429, "RATE_LIMIT_EXCEEDED", {"retry-after": "0"}),
        }
        for name, failure in failures.items():
            with self.subTest(name):
                client, asked = self.against(failure, answer(200, job()))
                self.assertEqual(client.jobs.get(7).title, "Welder")
                self.assertEqual(len(asked), 2)

    def test_async_too(self):
        server = Scripted(hang_up, refuse(503, "SERVICE_UNAVAILABLE"), answer(200, job()))
        self.addCleanup(server.close)

        async def ask():
            async with jobhive.AsyncClient(api_key="key", base_url=server.url) as client:
                return await client.jobs.get(7)

        self.assertEqual(asyncio.run(ask()).title, "Welder")
        self.assertEqual(len(server.asked), 3)

    def test_a_post_is_the_same_each_time_and_another_call_is_another(self):
        client, asked = self.against(hang_up, refuse(500, "INTERNAL_ERROR"), answer(201, job()))
        client.jobs.create(title="Welder")
        client.jobs.create(title="Welder")
        keys = [each["headers"]["idempotency-key"] for each in asked]
        self.assertRegex(keys[0], "^[0-9a-f-]{36}$")
        self.assertEqual(keys[:3], [keys[0]] * 3)
        self.assertNotEqual(keys[3], keys[0])
        self.assertEqual({each["body"] for each in asked}, {b'{"title": "Welder"}'})

    def test_retry_after_is_waited_for(self):
        limited = refuse(429, "RATE_LIMIT_EXCEEDED", {"retry-after": "1"})
        client, asked = self.against(limited, answer(200, job()))
        client.jobs.get(7)
        self.assertGreaterEqual(asked[1]["at"] - asked[0]["at"], 1)

    def test_an_hour_is_not_waited_for(self):
        client, asked = self.against(refuse(429, "RATE_LIMIT_EXCEEDED", {"retry-after": "3600"}))
        with self.assertRaises(jobhive.RateLimitError) as caught:
            client.jobs.get(7)
        self.assertEqual(caught.exception.retry_after, 3600)
        self.assertEqual(len(asked), 1)

    def test_it_is_given_up_after_the_tries_that_were_asked_for(self):
        client, asked = self.against(refuse(503, "SERVICE_UNAVAILABLE"))
        for tries in (0, 1):
            with self.assertRaises(jobhive.ServerError):
                client.jobs.get(7, options=jobhive.RequestOptions(max_retries=tries))
        self.assertEqual(len(asked), 3)

    def test_a_chosen_key_is_sent(self):
        client, asked = self.against(answer(201, job()))
        options = jobhive.RequestOptions(idempotency_key="mine", max_retries=0)
        client.jobs.create(title="Welder", options=options)
        self.assertEqual(asked[0]["headers"]["idempotency-key"], "mine")

    def test_an_answer_that_takes_too_long_is_a_timeout(self):
        client, _ = self.against(keep_silent)
        with self.assertRaises(jobhive.JobHiveTimeoutError):
            client.jobs.get(7, options=jobhive.RequestOptions(timeout=0.1, max_retries=0))

    def test_a_server_that_is_not_there_is_a_connection_error(self):
        server = Scripted(answer(204))
        server.close()
        client = jobhive.Client(api_key="key", base_url=server.url, max_retries=0)
        self.addCleanup(client.close)
        with self.assertRaises(jobhive.JobHiveConnectionError):
            client.jobs.get(7)

    def test_a_refusal_has_the_class_of_its_family(self):
        cases = [
            (400, "VALIDATION_ERROR", jobhive.ValidationError),
            (401, "AUTHENTICATION_REQUIRED", jobhive.AuthenticationError),
            (403, "PERMISSION_DENIED", jobhive.PermissionDeniedError),
            (403, "SUBSCRIPTION_REQUIRED", jobhive.SubscriptionRequiredError),
            (404, "RESOURCE_NOT_FOUND", jobhive.NotFoundError),
            (405, "METHOD_NOT_ALLOWED", jobhive.InvalidRequestError),
            (409, "DUPLICATE_RESOURCE", jobhive.ConflictError),
            (409, "INTERVIEW_IN_PROGRESS", jobhive.ConflictError),
            (409, "SOMETHING_NEW", jobhive.ConflictError),
            (413, "PAYLOAD_TOO_LARGE", jobhive.InvalidRequestError),
            (429, "RATE_LIMIT_EXCEEDED", jobhive.RateLimitError),
            (503, "SERVICE_UNAVAILABLE", jobhive.ServerError),
            (507, "STORAGE_FULL", jobhive.ServerError),
        ]
        for status, code, kind in cases:
            with self.subTest(code):
                client, asked = self.against(refuse(status, code, details={"job_id": ["Gone."]}))
                with self.assertRaises(jobhive.JobHiveError) as caught:
                    client.jobs.get(7, options=jobhive.RequestOptions(max_retries=0))
                error = caught.exception
                self.assertIs(type(error), kind)
                self.assertEqual((error.status, error.code), (status, code))
                self.assertEqual((error.message, error.request_id), (f"Said {code}.", "req_1"))
                self.assertEqual(error.details, {"job_id": ["Gone."]})
                self.assertEqual(len(asked), 1)

    def test_a_refusal_below_500_is_not_tried_again(self):
        client, asked = self.against(refuse(409, "INVALID_STATE"))
        with self.assertRaises(jobhive.ConflictError):
            client.jobs.get(7)
        self.assertEqual(len(asked), 1)

    def test_refused_calls_share_one_refresh_and_the_new_pair_is_told(self):
        fresh = {"access": "a2", "refresh": "r2"}
        server = Scripted(refuse(401, "AUTHENTICATION_REQUIRED"), answer(200, fresh), answer(200, job()))
        self.addCleanup(server.close)
        told = []
        tokens = jobhive.Tokens(**TOKENS)
        client = jobhive.Client(tokens=tokens, on_tokens=told.append, base_url=server.url)
        self.addCleanup(client.close)
        self.assertEqual(client.jobs.get(7).id, 7)
        self.assertEqual(client.jobs.get(7).id, 7)
        self.assertEqual(told, [models.Tokens(**fresh)])
        sent = [each["headers"].get("authorization") for each in server.asked]
        self.assertEqual(sent, ["Bearer a", None, "Bearer a2", "Bearer a2"])
        self.assertEqual(json.loads(server.asked[1]["body"]), {"refresh": "r"})

    def test_a_key_that_is_empty_and_a_key_beside_tokens_are_mistakes(self):
        with self.assertRaises(ValueError):
            jobhive.Client(api_key="")
        with self.assertRaises(ValueError):
            jobhive.Client(api_key="key", tokens=jobhive.Tokens(**TOKENS))


class Below(unittest.TestCase):
    """What the resources stand on."""

    def against(self, *reactions):
        server = Scripted(*reactions)
        self.addCleanup(server.close)
        client = jobhive.Client(api_key="key", base_url=server.url)
        self.addCleanup(client.close)
        return client.jobs._transport, server.asked

    def test_a_call_that_would_make_a_second_secret_is_tried_again_only_when_it_was_not_taken_at_all(self):
        limited = refuse(429, "RATE_LIMIT_EXCEEDED", {"retry-after": "0"})
        transport, asked = self.against(limited, hang_up)
        with self.assertRaises(jobhive.JobHiveConnectionError):
            transport.request(Call("POST", "/auth/api-keys/", body={}, once=True))
        self.assertEqual(len(asked), 2)

    def test_a_file_goes_up_as_a_form_and_comes_down_as_it_is(self):
        def csv(handler):
            handler.send_response(200)
            handler.send_header("content-length", "3")
            handler.end_headers()
            handler.wfile.write(b"a;b")

        transport, asked = self.against(refuse(503, "SERVICE_UNAVAILABLE"), csv)
        with tempfile.NamedTemporaryFile(suffix=".txt") as file:
            file.write(b"content")
            file.seek(0)
            down = transport.request(Call("POST", "/x/", upload=file, file="text/csv"))
            name = os.path.basename(file.name).encode()
        self.assertEqual(down, b"a;b")
        self.assertEqual(len(asked), 2)
        for each in asked:
            self.assertRegex(each["headers"]["content-type"], "^multipart/form-data; boundary=")
            self.assertEqual(each["headers"]["accept"], "text/csv, application/json;q=0.5")
            self.assertIn(b'name="file"; filename="' + name + b'"', each["body"])
            self.assertIn(b"\r\n\r\ncontent\r\n", each["body"])


class Delay(unittest.TestCase):
    def test_doubles_up_to_a_bound_and_is_anything_below(self):
        delays = [_retry.backoff(attempt, lambda: 1.0) for attempt in (0, 1, 2, 3, 4, 5, 50, 5000)]
        self.assertEqual(delays, [0.5, 1, 2, 4, 8, 8, 8, 8])
        self.assertEqual(_retry.backoff(3, lambda: 0.0), 0)

    def test_comes_on_top_of_what_the_server_asks_for(self):
        def busy(after):
            return jobhive.ServerError("", status=503, code="SERVICE_UNAVAILABLE", retry_after=after)

        self.assertEqual(_retry.retry_delay(busy(5), 0, lambda: 0.5), 5.25)
        self.assertEqual(_retry.retry_delay(busy(60), 0, lambda: 0.0), 60)
        self.assertIsNone(_retry.retry_delay(busy(61), 0, lambda: 0.0))

    def test_is_read_from_seconds_and_from_dates(self):
        now = 2082758400.0  # 2036-01-01
        self.assertEqual(_retry.retry_after_seconds("7", now), 7)
        self.assertEqual(_retry.retry_after_seconds("Tue, 01 Jan 2036 00:00:09 GMT", now), 9)
        self.assertEqual(_retry.retry_after_seconds("Tue, 01 Jan 2030 00:00:00 GMT", now), 0)
        self.assertIsNone(_retry.retry_after_seconds("soon", now))
        self.assertIsNone(_retry.retry_after_seconds(None, now))


if __name__ == "__main__":
    unittest.main()
