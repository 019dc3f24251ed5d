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
else:
    failing()
