"""The clients against a real server, of which the environment says address and accounts."""
import asyncio
import os
import unittest
from datetime import datetime, timedelta, timezone

import jobhive
from jobhive import models

URL = os.environ["JOBHIVE_URL"]
KEY = os.environ["JOBHIVE_KEY"]
CANDIDATE = {"email": os.environ["JOBHIVE_CANDIDATE"], "password": "a-long-enough-secret"}


class Calls(unittest.TestCase):
    def setUp(self):
        self.client = jobhive.Client(api_key=KEY, base_url=URL + "/api/v1/")
        self.addCleanup(self.client.close)
        self.job = self.client.jobs.create(title="Backend Developer", requirements="Python, SQL")

    def test_an_interview_is_made_and_read(self):
        interview = self.client.interviews.create(
            job_id=self.job.id,
            scheduled_time=datetime(2036, 2, 15, 15, tzinfo=timezone(timedelta(hours=1))),
            max_duration_minutes=30,
        )
        self.assertIsInstance(interview, models.Interview)
        self.assertEqual(interview.scheduled_time, "2036-02-15T14:00:00Z")
        self.assertEqual(interview.job.title, "Backend Developer")
        self.assertIsNone(interview.start_time)
        self.assertEqual(self.client.interviews.get(interview.id), interview)
        cancelled = self.client.interviews.cancel(interview.id, reason="Found somebody.")
        self.assertEqual((cancelled.status, cancelled.cancel_reason), ("cancelled", "Found somebody."))

    def test_a_time_without_a_zone_is_not_guessed(self):
        with self.assertRaisesRegex(ValueError, "time zone"):
            self.client.interviews.create(job_id=self.job.id, scheduled_time=datetime(2036, 2, 15))

    def test_nested_objects_are_sent_and_read(self):
        skill = self.client.service.list_skills(search="Python").page().results[0]
        job = self.client.jobs.update(self.job.id, skills=[{"skill_id": skill.id, "weight": 1.5}])
        self.assertEqual(job.skills, [models.JobSkill(skill=skill, is_required=True, weight=1.5, years=None)])
        links = {"my_site": "https://example.com", "myOtherSite": "https://example.org"}
        self.assertEqual(self.client.users.update_me(social_links=links).social_links, links)

    def test_a_call_without_an_answer_gives_none(self):
        self.assertIsNone(self.client.jobs.delete(self.job.id))
        with self.assertRaises(jobhive.NotFoundError):
            self.client.jobs.get(self.job.id)

    def test_a_list_is_walked_through_to_its_end(self):
        made = [
            self.client.interviews.create(job_id=self.job.id, candidate_email=f"candidate{n}@example.com").id
            for n in range(7)
        ]
        found = self.client.interviews.list(job=self.job.id, is_practice=False, limit=3, ordering="id")
        self.assertEqual([each.id for each in found], made)
        page = self.client.interviews.list(job=self.job.id, limit=3, offset=6, ordering="id").page()
        self.assertEqual((page.count, page.next, [each.id for each in page.results]), (7, None, made[6:]))

    def test_a_list_that_grows_gives_nothing_twice(self):
        for n in range(5):
            self.client.jobs.create(title=f"Growing {n}")
        found = []
        for job in self.client.jobs.list(search="Growing", limit=2, ordering="-id"):
            if len(found) == 1:
                for n in range(2):
                    self.client.jobs.create(title=f"Growing later {n}")
            found.append(job.title)
        self.assertEqual(found, [f"Growing {n}" for n in (4, 3, 2, 1, 0)])

    def test_a_list_whose_items_the_loop_deletes_passes_over_none(self):
        made = {self.client.jobs.create(title=f"To delete {n}").id for n in range(7)}
        for ordering in ("id", "-id"):
            for job in self.client.jobs.list(search="To delete", limit=3, ordering=ordering):
                self.client.jobs.delete(job.id)
                made.discard(job.id)
            self.assertEqual(made, set())
            made = {self.client.jobs.create(title=f"To delete {n}").id for n in range(7)}

    def test_a_report_comes_as_data_as_a_page_and_as_a_pdf(self):
        interview = self.client.interviews.create(job_id=self.job.id)
        self.assertEqual(self.client.interviews.get_report(interview.id).interview.id, interview.id)
        self.assertIn("Backend Developer", self.client.interviews.get_report_html(interview.id))
        self.assertTrue(self.client.interviews.get_report_pdf(interview.id).startswith(b"%PDF-"))

    def test_a_refusal_names_the_fields(self):
        with self.assertRaises(jobhive.ValidationError) as caught:
            self.client.interviews.create(job_id=self.job.id, max_duration_minutes=1)
        self.assertEqual(caught.exception.details, {"max_duration_minutes": ["At least 5 minutes."]})
        self.assertRegex(caught.exception.request_id, "^req_")
        self.assertEqual(str(caught.exception), caught.exception.message)

    def test_a_key_that_is_not_valid_is_told(self):
        with jobhive.Client(api_key="jh_live_nobody", base_url=URL) as stranger:
            with self.assertRaises(jobhive.AuthenticationError):
                stranger.users.get_me()

    def test_an_id_that_is_a_path_stays_within_its_place(self):
        with self.assertRaises(jobhive.NotFoundError):
            self.client.jobs.get("../users/me")

    def test_a_sign_in_is_renewed(self):
        with jobhive.Client(base_url=URL) as anonymous:
            session = anonymous.auth.login(**CANDIDATE)
        told = []
        tokens = jobhive.Tokens(access="expired", refresh=session.refresh)
        with jobhive.Client(tokens=tokens, on_tokens=told.append, base_url=URL) as signed_in:
            self.assertEqual(signed_in.users.get_me().email, CANDIDATE["email"])
            self.assertEqual(signed_in.users.get_me().email, CANDIDATE["email"])
        self.assertEqual(len(told), 1)
        self.assertNotEqual(told[0].refresh, session.refresh)


class AsyncCalls(unittest.TestCase):
    def test_the_same_awaited(self):
        async def work():
            async with jobhive.AsyncClient(api_key=KEY, base_url=URL) as client:
                job = await client.jobs.create(title="Data Engineer", requirements="SQL")
                emails = [f"async{n}@example.com" for n in range(5)]
                made = [await client.interviews.create(job_id=job.id, candidate_email=each) for each in emails]
                ids = [each.id for each in made]
                found = [each.id async for each in client.interviews.list(job=job.id, limit=2, ordering="id")]
                self.assertEqual(found, ids)
                self.assertIn("Data Engineer", await client.interviews.get_report_html(ids[0]))
                with self.assertRaises(jobhive.ConflictError):
                    await client.interviews.end(ids[0])

        asyncio.run(work())

    def test_a_sign_in_is_renewed_once_for_calls_that_were_refused_together(self):
        async def work():
            async with jobhive.AsyncClient(base_url=URL) as anonymous:
                session = await anonymous.auth.login(**CANDIDATE)
            told = []
            tokens = jobhive.Tokens(access="expired", refresh=session.refresh)
            async with jobhive.AsyncClient(tokens=tokens, on_tokens=told.append, base_url=URL) as client:
                users = await asyncio.gather(*(client.users.get_me() for _ in range(3)))
            self.assertEqual({user.email for user in users}, {CANDIDATE["email"]})
            self.assertEqual(len(told), 1)

        asyncio.run(work())


if __name__ == "__main__":
    unittest.main()
