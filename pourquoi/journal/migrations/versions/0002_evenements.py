"""Rasa's conversation events, and the checkpoint each conversation is loaded from."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # The columns are those of Rasa's own SQL tracker store, so that its tools can read the table.
    op.create_table(
        "events",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sender_id", sa.String(255), nullable=False),
        sa.Column("type_name", sa.String(255), nullable=False),
        sa.Column("timestamp", sa.Float),
        sa.Column("intent_name", sa.String(255)),
        sa.Column("action_name", sa.String(255)),
        sa.Column("data", sa.Text),
    )
    op.create_index("ix_events_sender_id", "events", ["sender_id", "id"])
    op.create_table(
        "tracker_checkpoint",
        sa.Column("sender_id", sa.String(255), primary_key=True),
        sa.Column("format", sa.Integer, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("tracker_checkpoint")
    op.drop_table("events")
