"""Telegram: what was received, what is still to be sent, and the link with the web visit."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

# Times are seconds since 1970, compared with the clock of the process that reads them.


def upgrade() -> None:
    # SQLite only numbers a primary key by itself when its type is INTEGER.
    grand = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.create_table(
        "telegram_bot",
        sa.Column("bot_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("nom", sa.String(64)),
        sa.Column("dernier_message", sa.BigInteger, nullable=False),
        sa.Column("veilleur", sa.String(128)),
        sa.Column("bail", sa.Float, nullable=False),
    )
    op.create_table(
        "telegram_entrant",
        sa.Column("bot_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("update_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("etat", sa.String(8), nullable=False),
        sa.Column("recu_a", sa.Float, nullable=False),
        # Both are emptied once the update is answered: only its number stays.
        sa.Column("chat_id", sa.BigInteger),
        sa.Column("contenu", sa.Text),
        sa.Column("essais", sa.Integer, nullable=False),
        sa.Column("pas_avant", sa.Float, nullable=False),
        sa.Column("proprietaire", sa.String(128)),
        sa.Column("bail", sa.Float, nullable=False),
    )
    op.create_index("ix_telegram_entrant_etat", "telegram_entrant", ["bot_id", "etat", "update_id"])
    op.create_table(
        "telegram_sortant",
        sa.Column("id", grand, primary_key=True),
        sa.Column("bot_id", sa.BigInteger, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("contenu", sa.Text, nullable=False),
        sa.Column("essais", sa.Integer, nullable=False),
        sa.Column("pas_avant", sa.Float, nullable=False),
        # An attempt whose outcome is unknown, and the bot's last message number before it.
        sa.Column("doute", sa.Boolean, nullable=False),
        sa.Column("plancher", sa.BigInteger),
        sa.Column("proprietaire", sa.String(128)),
        sa.Column("bail", sa.Float, nullable=False),
    )
    op.create_index("ix_telegram_sortant_chat", "telegram_sortant", ["bot_id", "chat_id", "id"])
    op.create_table(
        "telegram_clavier",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("bot_id", sa.BigInteger, nullable=False),
        sa.Column("chat_id", sa.BigInteger, nullable=False),
        sa.Column("message_id", sa.BigInteger),
        sa.Column("choix", sa.Text, nullable=False),
    )
    op.create_index("ix_telegram_clavier_chat", "telegram_clavier", ["bot_id", "chat_id"])
    op.create_table(
        "telegram_chat",
        sa.Column("bot_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("chat_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("bloque", sa.Boolean, nullable=False),
        sa.Column("prevenu_a", sa.Float),
    )
    op.create_table(
        "liaison",
        sa.Column("canal", sa.String(255), primary_key=True),
        sa.Column("sender", sa.String(255), nullable=False),
    )
    op.create_index("ix_liaison_sender", "liaison", ["sender"])
    op.create_table(
        "liaison_code",
        # The code itself is only in the link given to the person.
        sa.Column("empreinte", sa.String(64), primary_key=True),
        sa.Column("sender", sa.String(255), nullable=False),
        sa.Column("expire_a", sa.Float, nullable=False),
        sa.Column("canal", sa.String(255)),
    )


def downgrade() -> None:
    for table in (
        "liaison_code",
        "liaison",
        "telegram_chat",
        "telegram_clavier",
        "telegram_sortant",
        "telegram_entrant",
        "telegram_bot",
    ):
        op.drop_table(table)
