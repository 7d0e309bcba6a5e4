"""The journal's tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _seance_id() -> sa.Column:
    return sa.Column(
        "seance_id", sa.Integer, sa.ForeignKey("seance.id", ondelete="CASCADE"), nullable=False
    )


def upgrade() -> None:
    op.create_table(
        "seance",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("sender", sa.String(255), nullable=False),
        sa.Column("numero", sa.Integer, nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("stage", sa.String(64), nullable=False),
        sa.Column("statut", sa.String(16)),
        sa.Column("activite", sa.Text),
    )
    op.create_index("ix_seance_sender", "seance", ["sender", "id"])
    op.create_table(
        "reponse",
        sa.Column("id", sa.Integer, primary_key=True),
        _seance_id(),
        sa.Column("rang", sa.Integer, nullable=False),
        sa.Column("etape", sa.String(64), nullable=False),
        sa.Column("niveau", sa.Integer),
        sa.Column("question", sa.Text, nullable=False),
        sa.Column("texte", sa.Text, nullable=False),
        sa.Column("motif", sa.String(32)),
        sa.Column("defi", sa.Boolean, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("seance_id", "etape"),
    )
    op.create_index("ix_reponse_seance_id", "reponse", ["seance_id"])
    op.create_table(
        "valeur",
        sa.Column("id", sa.Integer, primary_key=True),
        _seance_id(),
        sa.Column("nom", sa.String(64), nullable=False),
        sa.Column("acte", sa.Text),
    )
    op.create_index("ix_valeur_seance_id", "valeur", ["seance_id"])
    op.create_table(
        "partenaire",
        sa.Column("id", sa.Integer, primary_key=True),
        _seance_id(),
        sa.Column("qui", sa.String(32), nullable=False),
        sa.Column("geste", sa.Text, nullable=False),
    )
    op.create_index("ix_partenaire_seance_id", "partenaire", ["seance_id"])
    op.create_table(
        "synthese",
        sa.Column(
            "seance_id",
            sa.Integer,
            sa.ForeignKey("seance.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("coeur_clientele", sa.Text),
        sa.Column("renoncements", sa.Text),
        sa.Column("raison_detre", sa.Text),
        sa.Column("raison_detre_confirmee", sa.Boolean, nullable=False),
        sa.Column("action_7_jours", sa.Text),
        sa.Column("approfondissement", sa.JSON, nullable=False),
    )


def downgrade() -> None:
    for table in ("synthese", "partenaire", "valeur", "reponse", "seance"):
        op.drop_table(table)
