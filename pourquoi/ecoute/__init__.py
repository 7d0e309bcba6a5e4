"""Listening: is this message an answer to the pending question, or something else?

| to know | look in |
| --- | --- |
| whether it stops the journey, and by which intent | `interruptions` |
| whether it is a yes, a no, or wants something put right | `oui_ou_non` |
| whether it asks anything at all | `interroge` |
| what it asks of the coach | `demandes` |
| whether it asks how much longer this takes | `ce_qui_reste` |
| what it says and what it asks, when it does both | `reponse_et_question` |
| what of it answers, without what is said of the talk itself | `ce_qui_repond` |
| what is confided in it | `confidences` |
| whether there is nothing in it to keep as an answer | `sans_reponse` |
"""
