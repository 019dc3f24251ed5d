"""Prints the live updates of an interview as lines of JSON, with one client or the other."""
import asyncio
import dataclasses
import json
import os
import sys

import jobhive

mode, interview_id, since = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
account = {"api_key": os.environ["JOBHIVE_KEY"], "base_url": os.environ["JOBHIVE_URL"]}


def show(update):
    print(json.dumps(dataclasses.asdict(update)), flush=True)


def is_completed(update):
    return update.type == "status_change" and update.data.status == "completed"


def plain():
    client = jobhive.Client(**account)

    def handle(update):
        show(update)
        if is_completed(update):
            subscription.close()

    subscription = client.interviews.subscribe(interview_id, handle, since=since)
    print("subscribed", flush=True)
    subscription.wait()


async def awaited():
    async with jobhive.AsyncClient(**account) as client:

        async def handle(update):
            await asyncio.sleep(0)
            show(update)
            if is_completed(update):
                subscription.close()

        subscription = client.interviews.subscribe(interview_id, handle, since=since)
        print("subscribed", flush=True)
        await subscription.wait()


def partial():
    client = jobhive.Client(**account)
    question_ids = []

    def handle(update):
        if update.type == "question":
            question_ids.append(update.data.question_id)
            print("sent", send(), flush=True)
        if update.type == "sentiment_update":
            show(update)
            subscription.close()

    def send():
        return subscription.send_transcript_partial(question_id=question_ids[0], text=os.environ["PARTIAL"])

    subscription = client.interviews.subscribe(interview_id, handle)
    subscription.wait()
    print("sent when closed", send(), flush=True)


async def partial_awaited():
    async with jobhive.AsyncClient(**account) as client:
        question_ids = []

        async def handle(update):
            if update.type == "question":
                question_ids.append(update.data.question_id)
                print("sent", await send(), flush=True)
            if update.type == "sentiment_update":
                show(update)
                subscription.close()

        async def send():
            partial = {"question_id": question_ids[0], "text": os.environ["PARTIAL"]}
            return await subscription.send_transcript_partial(**partial)

        subscription = client.interviews.subscribe(interview_id, handle)
        await subscription.wait()
        print("sent when closed", await send(), flush=True)


def failing():
    def handle(update):
        raise OSError("The handler failed.")

    errors = []
    client = jobhive.Client(**account)
    subscription = client.interviews.subscribe(interview_id, handle, on_error=errors.append)
    try:
        subscription.wait()
    except Exception as error:
        print(type(error).__name__, error, len(errors), flush=True)


if mode == "plain":
    plain()
elif mode == "async":
    asyncio.run(awaited())
elif mode == "partial":
    partial()
elif mode == "partial-async":
    asyncio.run(partial_awaited())
else:
    failing()
