"""Visitors of the web channel: their identities, and how much they have just asked for."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "identite_web",
        sa.Column("sender", sa.String(64), primary_key=True),
        sa.Column("generation", sa.Integer, nullable=False),
        # Seconds since 1970, as in the tokens that these columns are compared with.
        sa.Column("rotation_a", sa.Float, nullable=False),
        sa.Column("vue_a", sa.Float, nullable=False),
        sa.Column("revoquee", sa.Boolean, nullable=False),
    )
    op.create_index("ix_identite_web_vue_a", "identite_web", ["vue_a"])
    op.create_table(
        "debit_web",
        sa.Column("cle", sa.String(96), primary_key=True),
        sa.Column("echeance", sa.Float, nullable=False),
    )
    op.create_index("ix_debit_web_echeance", "debit_web", ["echeance"])


def downgrade() -> None:
    op.drop_table("debit_web")
    op.drop_table("identite_web")
